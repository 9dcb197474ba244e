import { refusals } from './refusals.ts';

/**
 * What a file is, by its first bytes and never by its name: text in one of three encodings, a zip file (an
 * Excel workbook is one), or something that is refused in a sentence.
 */
export function sniffBytes(head: Uint8Array): SniffedBytes {
  if (head.length === 0) return refuse(refusals.empty);
  const known = signatures.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (known?.is === 'zip') return { kind: 'zip' };
  if (known?.is === 'text') return { kind: 'text', encoding: known.encoding, hasMark: true };
  if (known) return refuse(known.refusal);
  const encoding = findUnmarkedUtf16(head);
  if (encoding) return { kind: 'text', encoding, hasMark: false };
  return isBinary(head)
    ? refuse(refusals.binary)
    : { kind: 'text', encoding: 'utf-8', hasMark: false };
}

function refuse(message: string): SniffedBytes {
  return { kind: 'refused', message };
}

/** Text of two bytes for each character has zeros in every second place where it is mostly ASCII. */
function findUnmarkedUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  for (const [index, byte] of head.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros.map((count) => count / Math.ceil(head.length / 2));
  if (head.length < 8) return null;
  if (odd > 0.25 && even < 0.02) return 'utf-16le';
  if (even > 0.25 && odd < 0.02) return 'utf-16be';
  return null;
}

/** Text has tabs and line breaks, and hardly any other control character. */
function isBinary(head: Uint8Array): boolean {
  const controls = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
  return controls.length * 50 > head.length;
}

const signatures: readonly Signature[] = [
  { bytes: [0xef, 0xbb, 0xbf], is: 'text', encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], is: 'text', encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], is: 'text', encoding: 'utf-16be' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], is: 'zip' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], is: 'refused', refusal: refusals.emptyZip },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], is: 'refused', refusal: refusals.oldExcel },
  { bytes: [0x09, 0x08, 0x10, 0x00], is: 'refused', refusal: refusals.oldExcel },
  { bytes: letters('%PDF'), is: 'refused', refusal: refusals.pdf },
  { bytes: letters('{\\rtf'), is: 'refused', refusal: refusals.word },
  { bytes: [0x1f, 0x8b], is: 'refused', refusal: refusals.packed },
  { bytes: letters('7z\xBC\xAF'), is: 'refused', refusal: refusals.packed },
  { bytes: letters('Rar!'), is: 'refused', refusal: refusals.packed },
  { bytes: [0x89, 0x50, 0x4e, 0x47], is: 'refused', refusal: refusals.picture },
  { bytes: [0xff, 0xd8, 0xff], is: 'refused', refusal: refusals.picture },
  { bytes: letters('GIF8'), is: 'refused', refusal: refusals.picture },
  { bytes: letters('PAR1'), is: 'refused', refusal: refusals.binary },
  { bytes: letters('SQLite format 3'), is: 'refused', refusal: refusals.binary },
];

function letters(text: string): number[] {
  return [...text].map((letter) => letter.charCodeAt(0));
}

export type SniffedBytes =
  | { kind: 'text'; encoding: Encoding; hasMark: boolean }
  | { kind: 'zip' }
  | { kind: 'refused'; message: string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

type Signature = { bytes: number[] } & (
  | { is: 'text'; encoding: Encoding }
  | { is: 'zip' }
  | { is: 'refused'; refusal: string }
);
