/**
 * Reads a file's bytes as text and writes them again as they were: with its byte order mark and its line
 * ends. In between, lines end with `\n` only, as the editor has them.
 */
export function decodeText(bytes: Uint8Array): DecodedText | { problem: string } {
  const marked = readMarked(bytes);
  if (marked !== null) return marked;
  if (hasControls(bytes)) return { problem: notText };
  const text = decode('utf-8', bytes);
  if (text !== null) return settle(text, { hasMark: false }, []);
  const western = decode('windows-1252', bytes);
  if (western === null || !isPlausible(bytes)) return { problem: notText };
  return settle(western, { hasMark: false }, [
    'The file is not in UTF-8, so it was read as Windows-1252 (Western European). Look at its quotation marks, dashes and accents. It is saved as UTF-8.',
  ]);
}

/** The bytes to save: UTF-8; half a character, which no file can hold, becomes �. */
export function encodeText(text: string, form: TextForm): Uint8Array<ArrayBuffer> {
  const lines = form.lineEnd === 'crlf' ? text.replaceAll('\n', '\r\n') : text;
  return new TextEncoder().encode((form.hasMark ? '\ufeff' : '') + lines);
}

/** What a file says after it was saved and read again. */
export function asSaved(text: string): string {
  return text.toWellFormed();
}

export const newTextForm: TextForm = { hasMark: false, lineEnd: 'lf' };

const notText =
  'The file is not text, expected a story in Markdown (story.md). Choose the story’s own file.';

/** Texts that say by their first bytes how they are written. */
function readMarked(bytes: Uint8Array): DecodedText | { problem: string } | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) {
    const rest = bytes.subarray(3);
    const text = hasControls(rest) ? null : decode('utf-8', rest);
    return text === null ? { problem: notText } : settle(text, { hasMark: true }, []);
  }
  const name = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : null;
  if (name === null) return null;
  const text = decode(name, bytes.subarray(2));
  if (text === null || text.includes('\0')) return { problem: notText };
  return settle(text, { hasMark: false }, [
    'The file is in UTF-16 (“Unicode” in older Windows programs). It is saved as UTF-8, which the checker needs.',
  ]);
}

function settle(text: string, { hasMark }: { hasMark: boolean }, notes: string[]): DecodedText {
  const windows = text.split('\r\n').length - 1;
  const others = text.split('\n').length - 1 - windows;
  return {
    text: text.replace(/\r\n?/g, '\n'),
    form: { hasMark, lineEnd: windows > others ? 'crlf' : 'lf' },
    notes,
  };
}

function decode(name: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(name, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes that no text has: all below the space but tab, line feed, form feed and carriage return. */
function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 9 || byte === 11 || (byte > 13 && byte < 32));
}

/** English has few signs beyond ASCII; a file of another kind has many. */
function isPlausible(bytes: Uint8Array): boolean {
  const beyond = bytes.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
  return beyond * 5 <= bytes.length;
}

/** How a file writes its text. */
export interface TextForm {
  /** Whether it begins with a byte order mark. */
  hasMark: boolean;
  lineEnd: 'lf' | 'crlf';
}

export interface DecodedText {
  text: string;
  form: TextForm;
  /** Sentences about what saving will change. */
  notes: string[];
}
