import type { Picture } from '../contract.ts';
import { sayDrawing } from './file-kind.ts';
import { isPictureName } from './picture-name.ts';
import { pictureEndings, pictureType } from './picture-type.ts';

/**
 * The pictures among a story's files, under the names that they have, because the text uses these. What
 * cannot be used is left out with a sentence; the file itself stays where it is.
 */
export function takePictures(files: readonly { path: string; bytes: Uint8Array<ArrayBuffer> }[]): {
  pictures: Picture[];
  notes: string[];
} {
  const pictures: Picture[] = [];
  const notes: string[] = [];
  for (const { path, bytes } of files) {
    const name = path.split('/').at(-1) ?? path;
    if (/\.svg$/i.test(name)) notes.push(`${sayDrawing(name)} It was left out.`);
    if (!pictureEndings.test(name)) continue;
    const found = pictureType(bytes);
    if (found && isPictureName(name)) pictures.push({ name, type: found.type, bytes });
    else notes.push(found ? sayName(name) : sayNoPicture(name));
  }
  return { pictures, notes };
}

function sayName(name: string): string {
  return `The picture “${name}” was left out: its name has signs that some learning systems lose. Give the file a name of small letters, digits and hyphens, here and in the text.`;
}

function sayNoPicture(name: string): string {
  return `“${name}” was left out: it is called a picture and is none that browsers show. Save it again as PNG or JPEG.`;
}
