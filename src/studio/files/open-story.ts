import { type NewStory, nameStory, writeNewStory } from '../../drafting/index.ts';
import type { Imported } from '../../exchange/index.ts';
import { offerFound } from './offer-pictures.ts';
import { inTurn, useSite } from './open-folder.ts';
import { type FoundFile, readFiles } from './read-files.ts';
import { readReleased, readSiteStory } from './site-story.ts';
import type { StudioFiles } from './studio-files.svelte.ts';
import { takeUp, withoutFile } from './take-up.ts';

/** Opens a scenario of this site, as its author wrote it. What is changed is a draft in this browser. */
export async function openSiteStory(files: StudioFiles, id: string): Promise<void> {
  await inTurn(files, async () => {
    const found = await readSiteStory(files.means, id);
    if (!found) {
      return files.tell('problem', [
        `The scenario “${id}” could not be loaded from this site. Look at your connection, and try again.`,
      ]);
    }
    const { text, pictures, released, notes } = found;
    useSite(files);
    const story = { id, text, pictures, released, saved: text, from: 'this site' };
    await takeUp(files, { ...withoutFile, story, origin: 'site', notes });
  });
}

/** Opens files that were chosen or dropped: a story with its pictures, a zip, a story of another program. */
export async function openFiles(files: StudioFiles, chosen: readonly File[]): Promise<void> {
  if (chosen.length === 0) return;
  await inTurn(files, async () => {
    const found = await readChosen(chosen);
    if (typeof found === 'string') return files.tell('problem', [found]);
    const reading = readFiles(found, files.studio.shelves.scenarios);
    if (reading.kind === 'refused') return files.tell('problem', reading.problems);
    if (reading.kind === 'pictures') return offerFound(files, reading.files);
    if (reading.kind === 'foreign') {
      files.dialog = { kind: 'import', name: reading.name, text: reading.text };
      return;
    }
    const { id, text, pictures, form, notes } = reading.story;
    useSite(files);
    const released = await readReleased(files, id);
    const from = chosen.length === 1 ? `the file ${chosen[0]?.name}` : `${chosen.length} files`;
    const story = { id, text, pictures, released, saved: text, from };
    await takeUp(files, { ...withoutFile, story, origin: 'files', form, notes });
  });
}

/** Begins a small complete story. */
export async function newStory(files: StudioFiles, wish: StoryWish): Promise<void> {
  const { studio } = files;
  const sources = Object.keys(studio.shelves.sources);
  const text = writeNewStory({ ...wish, today: studio.today(), sources });
  const id = nameStory(wish.title, namesTaken(files));
  const story = { id, text, pictures: [], released: [], saved: null, from: 'a new scenario' };
  await takeUp(files, { ...withoutFile, story, origin: 'new' });
}

/** Takes up what was brought from another program, with what is left to do. */
export async function importStory(
  files: StudioFiles,
  { id, text, notes }: Imported,
  name: string,
): Promise<void> {
  const free = nameStory(id, namesTaken(files));
  const from = name === '' ? 'another program' : `the file ${name}`;
  const story = { id: free, text, pictures: [], released: [], saved: null, from };
  await takeUp(files, { ...withoutFile, story, origin: 'import', imported: notes });
}

/** Ids that a new story should not have. */
export function namesTaken({ studio, recent, hand }: StudioFiles): string[] {
  const kept = recent.filter(({ key }) => key !== hand?.key).map(({ id }) => id);
  return [...studio.shelves.scenarios.map(({ id }) => id), ...kept];
}

async function readChosen(chosen: readonly File[]): Promise<FoundFile[] | string> {
  if (chosen.length > mostFiles) {
    return `You chose ${chosen.length.toLocaleString('en-GB')} files, expected story.md and its pictures. Choose these only.`;
  }
  const large = chosen.find(({ size }) => size > longestFileBytes);
  if (large) {
    return `“${large.name}” is larger than 60 MB, expected a story and its pictures, which are far smaller.`;
  }
  try {
    return await Promise.all(
      chosen.map(async (file) => ({
        path: file.webkitRelativePath || file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
  } catch {
    return 'A file could not be read; it was moved or changed meanwhile. Choose it again.';
  }
}

const mostFiles = 500;
const longestFileBytes = 60_000_000;

export type StoryWish = Omit<NewStory, 'today' | 'sources'>;
