/**
 * What kind of picture the bytes are, whatever the file is called; null for anything else. These are the kinds
 * that packages may hold, without SVG: a drawing of that kind can hold programs.
 */
export function pictureType(bytes: Uint8Array): PictureType | null {
  return pictureTypes.find(({ isOf }) => isOf(bytes)) ?? null;
}

const pictureTypes: readonly PictureType[] = [
  {
    type: 'image/png',
    ending: 'png',
    isOf: (bytes) => startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  },
  {
    type: 'image/jpeg',
    ending: 'jpg',
    isOf: (bytes) => startsWith(bytes, [0xff, 0xd8, 0xff]),
  },
  {
    type: 'image/gif',
    ending: 'gif',
    isOf: (bytes) => ['GIF87a', 'GIF89a'].includes(ascii(bytes, 0, 6)),
  },
  {
    type: 'image/webp',
    ending: 'webp',
    isOf: (bytes) => ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP',
  },
  {
    type: 'image/avif',
    ending: 'avif',
    isOf: (bytes) => ['ftypavif', 'ftypavis'].includes(ascii(bytes, 4, 12)),
  },
];

/** Of the names of files that may be pictures. */
export const pictureEndings = /\.(?:png|jpe?g|gif|webp|avif)$/i;

/** Some of a file's bytes as letters. */
export function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}

export interface PictureType {
  type: string;
  /** Of a file's name, without its dot. */
  ending: string;
  isOf: (bytes: Uint8Array) => boolean;
}
