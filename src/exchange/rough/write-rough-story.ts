import type { Imported, ImportNote, ImportOptions } from '../imported.ts';
import { escapeWords } from './escape-words.ts';
import { nameFolder } from './name-folder.ts';
import { nameScenes, type SceneName } from './name-scenes.ts';
import type { RoughNote, RoughScene, RoughStory } from './rough-story.ts';
import { sayWhatIsMissing } from './say-what-is-missing.ts';
import { writeFrontMatter } from './write-front-matter.ts';

/**
 * Writes a story as a `story.md` that `readStory` reads: a scene without a way on as an ending, one
 * link as the way on, more as choices. Choices have no verdict and no feedback, which the check
 * reports and an editor writes.
 */
export function writeRoughStory(story: RoughStory, options: ImportOptions): Imported {
  const { names, notes } = nameScenes(story.scenes, story.part);
  const all = [...story.notes, ...notes];
  let unasked = 0;
  const scenes = story.scenes.map((scene) => {
    const written = writeScene(scene, story, names);
    all.push(...written.notes);
    if (written.isUnasked) unasked += 1;
    return written.text;
  });
  all.push(...sayWhatIsMissing(story, unasked));
  const title = story.title.trim() || nameFromFile(options.fileName) || 'Imported story';
  const body = scenes.join('\n\n');
  const words = body.split(/\s+/).length;
  const front = writeFrontMatter({ title, from: story.from, words, today: options.today });
  return {
    id: nameFolder(title),
    text: `${front}\n\n${body}\n\n## Debrief\n\n## In your organisation\n`,
    notes: orderNotes(all, names),
  };
}

function nameFromFile(fileName = ''): string {
  const words = nameFolder(fileName).replaceAll('-', ' ');
  return fileName === '' ? '' : words.charAt(0).toUpperCase() + words.slice(1);
}

interface WrittenScene {
  text: string;
  notes: RoughNote[];
  /** Whether a question had to be put above the choices. */
  isUnasked: boolean;
}

function writeScene(
  scene: RoughScene,
  story: RoughStory,
  names: ReadonlyMap<string, SceneName>,
): WrittenScene {
  const blocks = scene.blocks.filter((block) => block.trim() !== '');
  const heading = names.get(scene.key)?.heading ?? '## Scene';
  const lost = scene.links.filter(({ target }) => !names.has(target));
  const notes = lost.map(({ target, line }): RoughNote => {
    const message = `The ${story.part} "${scene.title}" leads to "${target}", which is not there. Write that scene, or lead elsewhere.`;
    return { line, scene: scene.key, message };
  });
  if (scene.links.length > 4) notes.push(sayTooMany(scene, story.part));
  const links = scene.links.map(({ text, target }) => {
    const name = names.get(target);
    const id = name?.id ?? nameFolder(target);
    return { words: text.trim(), title: name?.title ?? target, id };
  });
  const [only, ...others] = links;
  const isUnasked = others.length > 0 && !asks(blocks.at(-1));
  const ways = only
    ? others.length > 0
      ? [
          ...(isUnasked ? ['What do you do?'] : []),
          links.map((way) => `- ${writeLink(way.words || way.title, way.id)}`).join('\n'),
        ]
      : [writeLink(only.words || 'Go on', only.id)]
    : [];
  return { text: [heading, ...blocks, ...ways].join('\n\n'), notes, isUnasked };
}

function asks(block = ''): boolean {
  return /\?["'”’)*]*$/.test(block) && !/^(?:[->]|\d+\. )/.test(block);
}

function writeLink(words: string, id: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return `[${escapeWords(line)}](#${id})`;
}

function sayTooMany({ title, links, key, line }: RoughScene, part: string): RoughNote {
  const message = `The ${part} "${title}" has ${links.length} links. Learners get 2 to 4 choices: leave some out, or make two decisions of it.`;
  return { line, scene: key, message };
}

/** A longer list would be read by nobody. */
const mostNotes = 200;

function orderNotes(
  notes: readonly RoughNote[],
  names: ReadonlyMap<string, SceneName>,
): ImportNote[] {
  const found = notes
    .map(({ scene, ...note }) => ({ ...note, scene: names.get(scene ?? '')?.id ?? null }))
    .sort((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);
  if (found.length <= mostNotes) return found;
  const left = found.length - mostNotes;
  const message = `There are ${left.toLocaleString('en-GB')} more notes. Look first at these, change the file, and bring it again.`;
  const about = found.filter(({ line }) => line === null);
  return [
    ...found.slice(0, mostNotes - about.length),
    { line: null, scene: null, message },
    ...about,
  ];
}
