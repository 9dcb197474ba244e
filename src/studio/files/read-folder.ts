import { titleOf } from './draft.ts';
import { longestStoryBytes } from './file-kind.ts';
import { FileTooLargeError, type Folder, findFolder, readBytes } from './folder.ts';
import { pictureEndings } from './picture-type.ts';
import { type FilesReading, type FoundFile, readStoryFiles } from './read-files.ts';

/** What is in a folder that somebody chose. Rejects where the browser or the disk refuses. */
export async function lookIntoFolder(folder: Folder): Promise<FolderReading> {
  if ((await readStart(folder)) !== null) return { kind: 'scenario' };
  const scenarios = await findFolder(folder, 'scenarios');
  const found = await findScenarios(scenarios ?? folder);
  if (found.length > 0 || scenarios) {
    return { kind: 'project', project: scenarios ? folder : null, scenarios: found };
  }
  return {
    kind: 'refused',
    problem: `The folder “${folder.name}” holds neither story.md nor scenarios, expected a scenario’s folder or the project’s. Choose another one. To begin a scenario in it, choose New scenario, and save it there.`,
  };
}

/** The story of a scenario's folder, with its pictures. */
export async function readScenarioFolder(folder: Folder): Promise<FilesReading> {
  let story: FoundFile | null = null;
  const files: FoundFile[] = [];
  const notes: string[] = [];
  for await (const entry of folder.values()) {
    const { kind, name } = entry;
    if (kind !== 'file' || !(name === 'story.md' || isPicture(name))) continue;
    if (files.length >= mostFiles) continue;
    try {
      const bytes = await readBytes(folder, name, longestOf(name));
      if (bytes === null) continue;
      const found = { path: `${folder.name}/${name}`, bytes };
      if (name === 'story.md') story = found;
      files.push(found);
    } catch (error) {
      if (!(error instanceof FileTooLargeError)) throw error;
      if (name === 'story.md') return { kind: 'refused', problems: [sayTooLarge(name)] };
      notes.push(sayTooLarge(name));
    }
  }
  if (!story) {
    const problem = `The folder “${folder.name}” has no story.md any more. Open it again, or another one.`;
    return { kind: 'refused', problems: [problem] };
  }
  const reading = readStoryFiles(story, files);
  if (reading.kind === 'story') reading.story.notes.push(...notes);
  return reading;
}

/** Folders with a story in them, in the order of their names; those that begin with `_` come last. */
async function findScenarios(folder: Folder): Promise<ScenarioFolder[]> {
  const folders: Folder[] = [];
  for await (const entry of folder.values()) {
    if (entry.kind === 'directory' && !entry.name.startsWith('.')) folders.push(entry);
  }
  const found: ScenarioFolder[] = [];
  for (let from = 0; from < folders.length; from += atOnce) {
    const some = await Promise.all(folders.slice(from, from + atOnce).map(readTitle));
    found.push(...some.filter((one) => one !== null));
  }
  const rank = ({ id }: ScenarioFolder) => `${id.startsWith('_') ? 1 : 0}${id}`;
  return found.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

async function readTitle(folder: Folder): Promise<ScenarioFolder | null> {
  const start = await readStart(folder);
  if (start === null) return null;
  return { id: folder.name, title: titleOf({ text: start, id: folder.name }), folder };
}

/** As much of a folder's story as holds its title; null where it has none. */
async function readStart(folder: Folder): Promise<string | null> {
  try {
    const handle = await folder.getFileHandle('story.md');
    const file = await handle.getFile();
    const bytes = await file.slice(0, startBytes).arrayBuffer();
    return new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return null;
  }
}

function isPicture(name: string): boolean {
  return pictureEndings.test(name) || /\.svg$/i.test(name);
}

function longestOf(name: string): number {
  return name === 'story.md' ? longestStoryBytes : longestFolderPictureBytes;
}

function sayTooLarge(name: string): string {
  return name === 'story.md'
    ? 'story.md is larger than 5 MB, expected a story, which is far smaller. Open the folder of another scenario.'
    : `The picture “${name}” was left out: it is larger than 20 MB. Make it smaller.`;
}

const startBytes = 8000;
const atOnce = 50;
const mostFiles = 500;
const longestFolderPictureBytes = 20_000_000;

export interface ScenarioFolder {
  id: string;
  title: string;
  folder: Folder;
}

export type FolderReading =
  | { kind: 'scenario' }
  /** `project` is null for a folder of scenarios by itself. */
  | { kind: 'project'; project: Folder | null; scenarios: ScenarioFolder[] }
  | { kind: 'refused'; problem: string };
