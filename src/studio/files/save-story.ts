import { nameStory } from '../../drafting/index.ts';
import { writeTwee } from '../../exchange/index.ts';
import { readStory } from '../../scenario/index.ts';
import type { Folder, StoryPlace } from './folder.ts';
import { inTurn, openProject } from './open-folder.ts';
import { namesTaken } from './open-story.ts';
import { findPlace, saveToFolder } from './save-to-folder.ts';
import type { StudioFiles } from './studio-files.svelte.ts';
import { keepAside } from './versions.ts';
import { writeDownload } from './write-download.ts';

/**
 * Saves the story where it is from; where it is in no folder, into the project's or one that is chosen; in
 * browsers that open no folders, as a download.
 */
export async function saveStory(files: StudioFiles): Promise<void> {
  const { hand, project, means, studio } = files;
  if (!hand || !studio.isOpen) return;
  const { place } = hand;
  if (place) await inTurn(files, () => save(files, place, studio.saved));
  else if (project) await inTurn(files, () => saveInto(files, project.folder));
  else if (means.pickFolder) await saveElsewhere(files);
  else downloadStory(files);
}

/** Has a folder chosen and saves there; the story's folder is that one from now on. */
export async function saveElsewhere(files: StudioFiles): Promise<void> {
  const { pickFolder } = files.means;
  if (pickFolder) await inTurn(files, async () => saveInto(files, await pickFolder()));
}

/** Saves in a folder where another story had the name, under another one. */
export async function saveUnder(files: StudioFiles, id: string, chosen: Folder): Promise<void> {
  files.studio.id = id;
  await inTurn(files, () => saveInto(files, chosen));
}

/** Saves over a file that was changed by somebody else. What it said is kept in this browser. */
export async function saveOver(files: StudioFiles, theirs: string): Promise<void> {
  const place = files.hand?.place;
  if (!place) return;
  await inTurn(files, async () => {
    const isKept = await keepAside(files, theirs, `what the file in ${place.folder.name} said`);
    if (isKept) await save(files, place, theirs);
  });
}

/** Writes story.md anew in a folder that lost it. */
export async function saveAgain(files: StudioFiles): Promise<void> {
  const place = files.hand?.place;
  if (place) await inTurn(files, () => save(files, place, null));
}

/** A file for the downloads: story.md, or a zip with its pictures. */
export function downloadStory(files: StudioFiles): void {
  const { studio, hand, means } = files;
  if (!hand) return;
  const { id, text, pictures } = studio;
  const file = writeDownload({ id, text, form: hand.form, pictures });
  means.download(file);
  studio.say(`${file.name} is in your downloads.`);
  // A folder is where the story is saved; a copy in the downloads is none.
  if (hand.place) return;
  studio.saved = text;
  studio.from = `the download ${file.name}`;
  files.change({ newPictures: [], origin: 'files' });
}

/** The story in Twine's text format, for the downloads. */
export function downloadTwee(files: StudioFiles): void {
  const { id, text } = files.studio;
  const bytes = new TextEncoder().encode(writeTwee(readStory(text, { id }), text));
  files.means.download({ name: `${id}.twee`, type: 'text/plain', bytes });
  files.studio.say(`${id}.twee is in your downloads. In Twine, choose Library, then Import.`);
}

async function saveInto(files: StudioFiles, chosen: Folder): Promise<void> {
  const { studio } = files;
  const found = await findPlace(chosen, studio.id);
  if ('problem' in found) return files.tell('problem', [found.problem]);
  const { place, taken } = found;
  // What is there may be the very story that this one was read from.
  if (taken && studio.saved === null) return askForName(files, chosen, place);
  await save(files, place, taken ? studio.saved : null, { isElsewhere: true, chosen });
}

function askForName(files: StudioFiles, chosen: Folder, { folder }: StoryPlace): void {
  const free = nameStory(files.studio.id, [...namesTaken(files), files.studio.id]);
  files.notice = { kind: 'taken', chosen, where: folder.name, free };
}

async function save(
  files: StudioFiles,
  place: StoryPlace,
  expected: string | null,
  elsewhere?: { isElsewhere: true; chosen: Folder },
): Promise<void> {
  const { hand, studio } = files;
  if (!hand) return;
  const { text, pictures } = studio;
  const wanted = elsewhere ? pictures : pictures.filter(({ name }) => isNew(files, name));
  const { folder } = place;
  const result = await saveToFolder({
    ...{ folder, text, form: hand.form, expected, newPictures: wanted },
  });
  if (result.kind === 'refused') return files.tell('problem', [result.problem]);
  if (result.kind !== 'saved') {
    if (elsewhere) return askForName(files, elsewhere.chosen, place);
    files.notice = result.kind === 'gone' ? { kind: 'gone' } : result;
    return;
  }
  files.notice = null;
  files.needsPermission = false;
  studio.saved = text;
  studio.from = `the folder ${folder.name}`;
  const saved = new Set(wanted.map(({ name }) => name));
  const newPictures = (files.hand?.newPictures ?? []).filter((name) => !saved.has(name));
  files.change({ place, newPictures, origin: 'folder' });
  studio.say(`Saved in the folder ${folder.name}.`);
  if (place.project && !files.project) {
    files.tell('note', await openProject(files, place.project));
  }
}

function isNew(files: StudioFiles, name: string): boolean {
  return files.hand?.newPictures.includes(name) ?? false;
}
