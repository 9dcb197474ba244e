import { slug } from 'github-slugger';
import { escapeWords } from './escape-words.ts';
import type { RoughNote, RoughScene } from './rough-story.ts';

/** How a scene is called in the new story. */
export interface SceneName {
  /** Without "Ending:". */
  title: string;
  /** `## Ending: home` */
  heading: string;
  id: string;
}

/** More is no heading but a paragraph. */
const longestTitleChars = 100;

/** Names every scene so that no two have the same id, and says where that took another name than the author's. */
export function nameScenes(
  scenes: readonly RoughScene[],
  part: string,
): { names: Map<string, SceneName>; notes: RoughNote[] } {
  const names = new Map<string, SceneName>();
  const taken = new Map<string, number>();
  const notes: RoughNote[] = [];
  for (const [index, scene] of scenes.entries()) {
    const ending = scene.links.length === 0 ? 'Ending: ' : '';
    const wanted = tidyTitle(scene.title, index);
    const base = slug(ending + wanted);
    let count = taken.get(base) ?? 0;
    const titleNow = () => (count === 0 ? wanted : `${wanted} (${count + 1})`);
    while (count > 0 && taken.has(slug(ending + titleNow()))) count += 1;
    const title = titleNow();
    const id = slug(ending + title);
    taken.set(base, count + 1);
    if (id !== base) taken.set(id, 1);
    names.set(scene.key, { title, heading: writeHeading(ending + title), id });
    const why = count > 0 ? 'that name is taken' : sayWhyOther(scene.title);
    if (!why) continue;
    const message = `The ${part} "${shorten(scene.title)}" became the scene "${shorten(title)}", because ${why}. Give it a title of its own.`;
    notes.push({ line: scene.line, scene: scene.key, message });
  }
  return { names, notes };
}

function tidyTitle(given: string, index: number): string {
  // A heading has to read as it is written, or its id would be another one.
  const plain = given
    .replace(/<\/?[A-Za-z][^<>]{0,200}>/g, '')
    .replace(/<(?=[A-Za-z/!?])/g, '')
    .replace(/\{/g, '(')
    .replace(/\}/g, ')')
    .replace(/`/g, "'");
  const words = plain
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^ending: ?/i, '');
  const short = [...words].slice(0, longestTitleChars).join('').trim();
  if (!sayWhyOther(short)) return short;
  return short === '' ? `Scene ${index + 1}` : `Scene ${index + 1}: ${short}`;
}

/** Why a scene cannot be called so; null where it can. */
function sayWhyOther(title: string): string | null {
  if (/^\s*(?:__proto__|debrief|in your organisation)\s*$/i.test(title)) {
    return 'that name has a meaning of its own in a story';
  }
  if (!/[a-z0-9]/i.test(title)) return 'a heading needs letters from a to z or digits';
  if ([...title].length > longestTitleChars) return 'it is too long for a heading';
  return null;
}

function writeHeading(words: string): string {
  return `## ${escapeWords(words).replace(/#+$/, (signs) => '\\#'.repeat(signs.length))}`;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
