import { type Imported, type ImportOptions, refuseImport, refuseTooMany } from '../imported.ts';
import { prepareSource } from '../prepare-source.ts';
import type { RoughScene } from '../rough/rough-story.ts';
import { writeRoughStory } from '../rough/write-rough-story.ts';
import { type FlatInk, type FlatScene, flattenFlows } from './flatten-flows.ts';
import { parseInk } from './parse-ink.ts';
import { sayLeftOut } from './say-left-out.ts';

/**
 * Reads a story of choices in ink into a `story.md`. Logic, variables, threads and tunnels are left out,
 * each with a note. Never rejects, and runs nothing: ink's parser is loaded when this is first called.
 */
export async function readInk(text: string, options: ImportOptions): Promise<Imported> {
  const source = prepareSource(text, 'ink');
  if ('refused' in source) return refuseImport(source.refused);
  const story = await parseInk(source.text).catch(() => 'not-loaded' as const);
  if (story === 'not-loaded') {
    return refuseImport(
      'The part that reads ink could not be loaded. Look at the connection, and try again.',
    );
  }
  if (!story) {
    return refuseImport(
      'The ink cannot be read: its parser gives up on it. Look at it in Inky, which shows where brackets or arrows are missing, and bring it again.',
    );
  }
  const flat = startAtTarget(flattenFlows(story.flows));
  if (flat.scenes.every((scene) => isSilent(scene))) {
    return refuseImport(
      'There is no text and no choice in this ink, expected a knot such as "=== the_ward ===". Look whether this is the right file.',
    );
  }
  const tooMany = refuseTooMany(flat.scenes.length, 'knots and choices');
  if (tooMany) return refuseImport(tooMany);
  const scenes = resolveLinks(flat);
  return writeRoughStory(
    {
      title: story.title,
      from: 'ink',
      part: 'scene',
      scenes,
      notes: [...story.leftOut.map(sayLeftOut), ...flat.notes],
    },
    options,
  );
}

function isSilent({ blocks, links }: FlatScene): boolean {
  return blocks.length === 0 && links.every(({ text }) => text === '');
}

/** Where the text above the first knot only leads on, the story begins where it leads. */
function startAtTarget(flat: FlatInk): FlatInk {
  const [top, ...others] = flat.scenes;
  const [way, ...more] = top?.links ?? [];
  const onlyLeads = top?.knot === '' && top.blocks.length === 0 && more.length === 0;
  if (!top || !way || !onlyLeads) return flat;
  const start = others.find(({ key }) => key === resolve(way.target, top, flat));
  if (!start || way.text !== '') return flat;
  return { ...flat, scenes: [start, ...others.filter((one) => one !== start)] };
}

const theEnd: RoughScene = { key: ' end', title: 'The end', line: 1, blocks: [], links: [] };

/** A scene that is left for `END` ends the story itself; a choice of it leads to an ending without words. */
function resolveLinks(flat: FlatInk): RoughScene[] {
  let needsEnd = false;
  const scenes = flat.scenes.map((scene): RoughScene => {
    const { key, title, line, blocks } = scene;
    const links = scene.links.map((link) => ({
      ...link,
      target: resolve(link.target, scene, flat),
    }));
    const isOver = links.every((link) => link.target === theEnd.key && link.text === '');
    if (isOver) return { key, title, line, blocks, links: [] };
    needsEnd ||= links.some((link) => link.target === theEnd.key);
    return { key, title, line, blocks, links };
  });
  return needsEnd ? [...scenes, theEnd] : scenes;
}

/** The scene that a divert means, from where it stands: a label or stitch near by comes first. */
function resolve(target: string, { knot, stitch }: FlatScene, { keys, places }: FlatInk): string {
  if (target === 'END' || target === 'DONE') return theEnd.key;
  const around = [[knot, stitch], [knot], []].map((names) =>
    [...names, target].filter((name) => name !== '').join('.'),
  );
  for (const name of around) {
    const place = places.get(name);
    if (place !== undefined) return place;
    if (keys.has(name)) return name;
  }
  return target;
}
