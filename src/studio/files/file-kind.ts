import { ascii, type PictureType, pictureType } from './picture-type.ts';

/**
 * What a file is, by its bytes first and its name second; for what the studio cannot take, a sentence that
 * says what was found and what to do.
 */
export function judgeFile(name: string, bytes: Uint8Array): FileKind {
  const picture = pictureType(bytes);
  if (picture) return { kind: 'picture', picture };
  const start = ascii(bytes, 0, 1024);
  const refusal = refuse(name, bytes, start);
  if (refusal !== null) return { kind: 'refused', problem: refusal };
  if (start.startsWith('PK\u0003\u0004')) return { kind: 'zip' };
  if (/\.(?:twee|tw)$/i.test(name)) return { kind: 'twee' };
  if (/\.ink$/i.test(name)) return { kind: 'ink' };
  if (bytes.length > longestStoryBytes) return { kind: 'refused', problem: sayTooLong(name) };
  return /^\ufeff?::\s*StoryData\b/m.test(start) ? { kind: 'twee' } : { kind: 'text' };
}

/** About ten times what the checker reads of a story. */
export const longestStoryBytes = 5_000_000;

function sayTooLong(name: string): string {
  return `“${name}” is larger than 5 MB, expected a story, which is far smaller. Choose the story’s own file, story.md.`;
}

function refuse(name: string, bytes: Uint8Array, start: string): string | null {
  const say = (what: string, todo: string) =>
    `“${name}” is ${what}, expected a story in Markdown (story.md). ${todo}`;
  if (bytes.length === 0) return say('empty', 'Choose the story’s own file.');
  const office = findOffice(name, start);
  if (office === 'Word') return say('a Word document', copyTheText);
  if (office) return say(`a file of ${office}`, copyTheText);
  if (start.startsWith('%PDF-')) return say('a PDF', copyTheText);
  if (start.startsWith('{\\rtf')) return say('rich text (RTF)', copyTheText);
  if (/^\s*(?:<\?xml[\s\S]*)?<(?:!doctype svg|svg)\b/i.test(start)) return sayDrawing(name);
  if (/<tw-storydata\b/i.test(start)) {
    return say(
      'a story as Twine saves it (HTML)',
      'In Twine, choose Build, then Export As Twee, and bring that file.',
    );
  }
  if (/^\s*(?:<!doctype html|<html)\b/i.test(start)) {
    return say('a web page', 'Open it in a browser, copy its text, and paste it into a story.');
  }
  if (/\.(?:ya?ml|json|csv|css|[jt]s)$/i.test(name)) {
    return say('not a story', 'Choose the story’s own file, or open the whole folder.');
  }
  return null;
}

const copyTheText =
  'Open it in its own program, copy its text, choose New scenario here, and paste it where it belongs.';

/** SVG, which is text and a picture. */
export function sayDrawing(name: string): string {
  return `“${name}” is an SVG drawing, which can hold programs, expected a PNG, JPEG, WebP, GIF or AVIF picture. Export the drawing as PNG.`;
}

/** Newer files are zips whose first entries tell; older ones all begin alike. */
function findOffice(name: string, start: string): string | null {
  const isZip = start.startsWith('PK\u0003\u0004');
  const isOld = start.startsWith('\u00d0\u00cf\u0011\u00e0');
  if (!isZip && !isOld) return null;
  if (/\.(?:docx?|docm|dotx?|odt|pages)$/i.test(name)) return 'Word';
  if (/\.(?:xlsx?|xlsm|ods)$/i.test(name)) return 'Excel';
  if (/\.(?:pptx?|odp)$/i.test(name)) return 'PowerPoint';
  if (isOld) return 'an Office program';
  if (/word\//.test(start)) return 'Word';
  return start.includes('[Content_Types].xml') ? 'an Office program' : null;
}

export type FileKind =
  | { kind: 'text' | 'zip' | 'twee' | 'ink' }
  | { kind: 'picture'; picture: PictureType }
  | { kind: 'refused'; problem: string };
