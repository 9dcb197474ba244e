import type { Picture } from '../contract.ts';
import type { OfferedPicture } from './at-hand.ts';
import { sayDrawing } from './file-kind.ts';
import { namePicture } from './picture-name.ts';
import { pictureType } from './picture-type.ts';
import { placePicture, removePicture } from './place-picture.ts';
import type { FoundFile } from './read-files.ts';
import type { StudioFiles } from './studio-files.svelte.ts';

/** Takes pictures that were dropped or chosen, and asks for their words. `at` is where in the text they go. */
export async function offerPictures(
  files: StudioFiles,
  chosen: readonly File[],
  at = files.studio.caret,
): Promise<void> {
  const found = await readPictures(chosen);
  if (typeof found === 'string') files.tell('problem', [found]);
  else offerFound(files, found, at);
}

/** The same for files that were read already. What is no picture is told, and why. */
export function offerFound(
  files: StudioFiles,
  found: readonly FoundFile[],
  caret = files.studio.caret,
): void {
  if (!files.studio.isOpen) {
    files.tell('problem', ['Open or begin a scenario first; then add its pictures.']);
    return;
  }
  const offered: OfferedPicture[] = [];
  const problems: string[] = [];
  for (const { path, bytes } of found) {
    const name = path.split('/').at(-1) ?? path;
    const kind = pictureType(bytes);
    if (kind) offered.push({ name, bytes, caret, type: kind.type, ending: kind.ending });
    else problems.push(/\.svg$/i.test(name) ? sayDrawing(name) : sayNoPicture(name));
  }
  files.tell('problem', problems);
  if (offered.length === 0) return;
  files.offered = [...files.offered, ...offered];
  files.dialog = { kind: 'pictures' };
}

/**
 * Puts the first of the offered pictures beside the story and into its text. `shown` is what is kept of it,
 * which may be smaller than the file.
 */
export function addOffered(files: StudioFiles, alt: string, shown: OfferedPicture): Picture {
  const { studio, hand } = files;
  const taken = studio.pictures.map((one) => one.name);
  const name = namePicture(shown.name, shown.ending, taken);
  const picture: Picture = { name, type: shown.type, bytes: shown.bytes };
  files.offered = files.offered.slice(1);
  studio.pictures = [...studio.pictures, picture];
  files.change({ newPictures: [...(hand?.newPictures ?? []), name] });
  const caret = Math.min(shown.caret, studio.text.length);
  studio.requestEdits([placePicture(studio.text, caret, { name, alt })]);
  studio.say(`The picture ${name} is in the story.`);
  return picture;
}

/** Takes a picture out of the story and its text. The file in a folder stays there. */
export function removeFromStory(files: StudioFiles, name: string): void {
  const { studio, hand } = files;
  const edits = removePicture(studio.text, name);
  if (edits.length > 0) studio.requestEdits(edits);
  studio.pictures = studio.pictures.filter((one) => one.name !== name);
  files.change({ newPictures: (hand?.newPictures ?? []).filter((one) => one !== name) });
  studio.say(`The picture ${name} is out of the story.`);
}

/** Why a picture is too large for a story, in a sentence; null where it is fine. */
export function judgeSize(bytes: number): string | null {
  if (bytes <= longestPictureBytes) return null;
  return `The picture has ${saySize(bytes)}, expected at most ${saySize(longestPictureBytes)}, because learners load it on a ward’s Wi-Fi or by phone. Make it smaller.`;
}

/** `340 kB`, `2.4 MB`. */
export function saySize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 999_500
    ? `${Math.round(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;
}

function sayNoPicture(name: string): string {
  return `“${name}” is no picture that browsers show, expected PNG, JPEG, WebP, GIF or AVIF. Save it as one of these.`;
}

async function readPictures(chosen: readonly File[]): Promise<FoundFile[] | string> {
  const large = chosen.find(({ size }) => size > longestFileBytes);
  if (large) {
    return `“${large.name}” is larger than 30 MB, expected a picture for a page. Make it smaller first.`;
  }
  try {
    return await Promise.all(
      chosen.slice(0, mostAtOnce).map(async (file) => ({
        path: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
      })),
    );
  } catch {
    return 'A file could not be read; it was moved or changed meanwhile. Choose it again.';
  }
}

const longestPictureBytes = 1_000_000;
const longestFileBytes = 30_000_000;
const mostAtOnce = 50;
