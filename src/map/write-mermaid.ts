import type { MapScene, MapStory, MapWay } from './describe-map.ts';
import { verdictWords } from './list-map.ts';

/** Mermaid draws no more than 500 lines, and a reviewer reads fewer. */
const mostScenes = 100;
const mostWays = 400;
const longestTitle = 60;

/**
 * The map as a Mermaid flowchart, which code hosts draw in a comment: a rounded box is a scene, a diamond a
 * junction, a double box an ending, a broken line a scene that is missing. `marked` scenes (new or changed) have a
 * thick outline and a word. Null for a story that is too large to be read so.
 * Source: Mermaid, flowchart syntax.
 */
export function writeMermaid(
  { scenes }: MapStory,
  marked: ReadonlyMap<string, string> = new Map(),
): string | null {
  const ways = scenes.reduce((sum, scene) => sum + scene.ways.length, 0);
  if (scenes.length > mostScenes || ways > mostWays) return null;
  // A scene's id could be a word of Mermaid's own, such as "end".
  const names = new Map(scenes.map(({ id }, at) => [id, `s${at}`]));
  const nameOf = (id: string) => names.get(id) ?? 's';
  const lines = [
    'flowchart TD',
    ...scenes.map((scene) => `  ${nameOf(scene.id)}${drawBox(scene, marked.get(scene.id))}`),
    ...scenes.flatMap((scene) =>
      joinWays(scene.ways).map(
        ({ target, words }) =>
          `  ${nameOf(scene.id)} -->${words ? `|${quote(words)}|` : ''} ${nameOf(target)}`,
      ),
    ),
    '  classDef missing stroke-dasharray: 5 5',
    '  classDef marked stroke-width: 4px',
    ...listClass(
      'missing',
      scenes.filter(({ kind }) => kind === 'missing').map(({ id }) => id),
    ),
    ...listClass(
      'marked',
      scenes.filter(({ id }) => marked.has(id)).map(({ id }) => id),
    ),
  ];
  return `${lines.join('\n')}\n`;

  function listClass(name: string, ids: readonly string[]): string[] {
    return ids.length > 0 ? [`  class ${ids.map(nameOf).join(',')} ${name}`] : [];
  }
}

function drawBox({ title, kind, isStart }: MapScene, mark: string | undefined): string {
  const short = title.length > longestTitle ? `${title.slice(0, longestTitle)}…` : title;
  const sort = { ending: 'Ending', missing: 'Missing', junction: '', scene: '' }[kind];
  const notes = [isStart ? 'Start' : sort, mark?.toLowerCase() ?? ''];
  const note = notes.filter(Boolean).join(', ');
  const words = quote(note ? `${note}: ${short}` : short);
  if (kind === 'junction') return `{${words}}`;
  return kind === 'ending' ? `[[${words}]]` : `(${words})`;
}

/** All ways to one scene are one line. */
function joinWays(ways: readonly MapWay[]): { target: string; words: string }[] {
  const targets = [...new Set(ways.map(({ target }) => target))];
  return targets.map((target) => {
    const words = ways.filter((way) => way.target === target).map(sayWay);
    return { target, words: words.filter(Boolean).join('; ') };
  });
}

function sayWay({ letter, verdict, asks }: MapWay): string {
  if (verdict) return `${letter} ${verdictWords[verdict].toLowerCase()}`;
  if (!asks) return '';
  return asks.length > 0 ? `if ${asks.join(' and ')}` : 'otherwise';
}

/** What is between the quotes is text: Mermaid knows entities as `#…;`, and no sign can end it or become a mark. */
function quote(text: string): string {
  const inert = text
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/[^\p{L}\p{N}\p{P}\p{S}\p{Zs}]/gu, '')
    .replace(/[#&"<>`\\[\]{}|*_~$@]/g, (sign) => `#${sign.codePointAt(0)};`);
  return `"${inert}"`;
}
