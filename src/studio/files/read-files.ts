import { nameStory } from '../../drafting/index.ts';
import type { Picture } from '../contract.ts';
import { titleOf } from './draft.ts';
import { judgeFile } from './file-kind.ts';
import { takePictures } from './take-pictures.ts';
import { decodeText, type TextForm } from './text-form.ts';
import { unzipFiles } from './unzip-files.ts';

/**
 * Makes out what somebody chose: a story with its pictures, a zip of them, a story of another program, or
 * pictures alone. `known` are scenarios by title, so that a lone story.md gets its own id again. Never throws.
 */
export function readFiles(
  chosen: readonly FoundFile[],
  known: readonly { id: string; title: string }[] = [],
): FilesReading {
  const unpacked = chosen.map((file) => unpack(file));
  const files = unpacked.flatMap((one) => (typeof one === 'string' ? [] : one));
  const refusals = unpacked.filter((one) => typeof one === 'string');
  const judged = files.map((file) => ({ file, found: judgeFile(nameOf(file), file.bytes) }));
  const of = (...kinds: string[]) =>
    judged.filter(({ found }) => kinds.includes(found.kind)).map(({ file }) => file);

  const stories = findStories(of('text'));
  const [story, ...others] = stories;
  if (others.length > 0) return refuse([saySeveral(stories)]);
  if (story) return readStoryFiles(story, files, known);
  const [foreign] = of('twee', 'ink');
  if (foreign) return readForeign(foreign);
  const problems = judged.flatMap(({ found }) => (found.kind === 'refused' ? [found.problem] : []));
  const pictures = of('picture');
  if (pictures.length > 0 && refusals.length + problems.length === 0) {
    return { kind: 'pictures', files: pictures };
  }
  const all = [...refusals, ...problems];
  return refuse(all.length > 0 ? all : [nothingFound]);
}

/** A story's text and what lies in its folder, as the studio takes it up. */
export function readStoryFiles(
  story: FoundFile,
  files: readonly FoundFile[],
  known: readonly { id: string; title: string }[] = [],
): FilesReading {
  const found = judgeFile(nameOf(story), story.bytes);
  if (found.kind === 'refused') return refuse([found.problem]);
  const decoded = decodeText(story.bytes);
  if ('problem' in decoded) return refuse([decoded.problem]);
  const { text, form, notes } = decoded;
  const folder = folderOf(story);
  const beside = files.filter((file) => file !== story && folderOf(file) === folder);
  const taken = takePictures(beside);
  return {
    kind: 'story',
    story: {
      id: nameById(story, text, known),
      text,
      form,
      pictures: taken.pictures,
      notes: [...notes, ...taken.notes],
    },
  };
}

const nothingFound =
  'There is no story among the files, expected story.md, with its pictures or in a zip. Choose the story’s own file.';

function unpack(file: FoundFile): FoundFile[] | string {
  const found = judgeFile(nameOf(file), file.bytes);
  return found.kind === 'zip' ? unzipFiles(nameOf(file), file.bytes) : [file];
}

/** Files called story.md; where there is none, whatever may be one. A translation is none. */
function findStories(texts: readonly FoundFile[]): FoundFile[] {
  const named = texts.filter((file) => nameOf(file).toLowerCase() === 'story.md');
  if (named.length > 0) return named;
  return texts.filter(
    (file) =>
      /\.(?:md|markdown|txt)$/i.test(nameOf(file)) && !/^story\.[a-z]{2}\.md$/i.test(nameOf(file)),
  );
}

function saySeveral(stories: readonly FoundFile[]): string {
  const names = stories.slice(0, 5).map(({ path }) => `“${path}”`);
  const more = stories.length > names.length ? ' and others' : '';
  return `There are ${stories.length} stories among the files, expected one: ${names.join(', ')}${more}. Choose one of them, with its pictures.`;
}

function readForeign(file: FoundFile): FilesReading {
  const decoded = decodeText(file.bytes);
  if ('problem' in decoded) return refuse([decoded.problem]);
  return { kind: 'foreign', name: nameOf(file), text: decoded.text };
}

/** The folder's name, the file's own, that of the scenario with the same title, or one made from the title. */
function nameById(
  story: FoundFile,
  text: string,
  known: readonly { id: string; title: string }[],
): string {
  const folder = folderOf(story).split('/').at(-1) ?? '';
  const [own = ''] = nameOf(story).split('.');
  const given = [folder, own].find((name) => isId(name) && name !== 'story');
  if (given !== undefined) return given;
  const title = titleOf({ text, id: '' });
  return known.find((one) => one.title === title)?.id ?? nameStory(title || folder || own, []);
}

function isId(name: string): boolean {
  return name.length <= 60 && /^_?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);
}

function nameOf({ path }: FoundFile): string {
  return path.split('/').at(-1) ?? path;
}

function folderOf({ path }: FoundFile): string {
  return path.split('/').slice(0, -1).join('/');
}

function refuse(problems: string[]): FilesReading {
  return { kind: 'refused', problems };
}

export interface FoundFile {
  /** With the folders that are known: `friend-request/story.md`. */
  path: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export interface StoryFiles {
  id: string;
  text: string;
  form: TextForm;
  pictures: Picture[];
  /** Sentences about what was left out, or will be otherwise when it is saved. */
  notes: string[];
}

export type FilesReading =
  | { kind: 'story'; story: StoryFiles }
  | { kind: 'foreign'; name: string; text: string }
  | { kind: 'pictures'; files: FoundFile[] }
  | { kind: 'refused'; problems: string[] };
