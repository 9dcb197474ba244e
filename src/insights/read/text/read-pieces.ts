import type { ReadOptions } from '../reading.ts';
import type { SniffedBytes } from '../sniff/sniff-bytes.ts';
import { PieceDecoder } from './decode-pieces.ts';

/**
 * A file's text, a piece at a time, so that no more than two pieces are in memory. Between two pieces the caller
 * can be cancelled: the signal is looked at, and the bytes read so far are told.
 */
export async function* readPieces(
  file: Blob,
  { encoding, hasMark }: TextBytes,
  { signal, onprogress }: Pick<ReadOptions, 'signal' | 'onprogress'>,
): AsyncGenerator<Piece> {
  const decoder = new PieceDecoder(encoding, hasMark);
  let next = load(file, 0);
  for (let from = 0; from < file.size; from += pieceBytes) {
    const to = Math.min(from + pieceBytes, file.size);
    const bytes = await next;
    if (signal.aborted) return;
    // The next piece is fetched while this one is read.
    if (to < file.size) next = load(file, to);
    yield { text: decoder.decode(bytes, to === file.size), decoder };
    onprogress(to);
  }
}

function load(file: Blob, from: number): Promise<Uint8Array> {
  const bytes = file.slice(from, from + pieceBytes).arrayBuffer();
  const loaded = bytes.then((buffer) => new Uint8Array(buffer));
  // Nobody may be waiting any more when it fails; whoever is, still learns of it.
  loaded.catch(() => {});
  return loaded;
}

const pieceBytes = 1_000_000;

export interface Piece {
  text: string;
  decoder: PieceDecoder;
}

export type TextBytes = Extract<SniffedBytes, { kind: 'text' }>;
