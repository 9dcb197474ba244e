import type { Encoding } from '../sniff/sniff-bytes.ts';

/**
 * Turns a file's bytes into text, piece by piece. Text without a byte order mark is taken as UTF-8 until a byte
 * is none; then, if everything before was ASCII or most of what is not ASCII is none either, it is
 * Windows-1252 from there on, which is what Excel writes on an English Windows. UTF-8 with single wrong bytes
 * in it stays UTF-8, and shows them as �.
 */
export class PieceDecoder {
  #decoder: TextDecoder;
  #isSure: boolean;
  #encoding: Encoding | 'windows-1252';
  #rest = new Uint8Array(0);
  #otherThanAscii = 0;

  constructor(encoding: Encoding, hasMark: boolean) {
    this.#encoding = encoding;
    this.#isSure = encoding !== 'utf-8' || hasMark;
    this.#decoder = new TextDecoder(encoding, { fatal: !this.#isSure });
  }

  /** As a person would say it. */
  get format(): string {
    if (this.#encoding === 'utf-8') return 'UTF-8';
    return this.#encoding === 'windows-1252' ? 'Windows-1252' : 'UTF-16';
  }

  get isGuessed(): boolean {
    return this.#encoding === 'windows-1252';
  }

  decode(bytes: Uint8Array, isLast: boolean): string {
    if (this.#isSure) return this.#decoder.decode(bytes, { stream: !isLast });
    const all = join(this.#rest, bytes);
    const end = isLast ? all.length : findEnd(all);
    const whole = all.subarray(0, end);
    this.#rest = all.slice(end);
    try {
      const text = this.#decoder.decode(whole);
      this.#otherThanAscii += whole.length - text.length;
      return text;
    } catch {
      return this.#decide(whole, isLast);
    }
  }

  #decide(whole: Uint8Array, isLast: boolean): string {
    const text = new TextDecoder('utf-8').decode(whole);
    const wrong = text.match(/\uFFFD/g)?.length ?? 0;
    const right = text.match(/[^\0-\x7F\uFFFD]/g)?.length ?? 0;
    this.#isSure = true;
    this.#encoding = right + this.#otherThanAscii > wrong ? 'utf-8' : 'windows-1252';
    this.#decoder = new TextDecoder(this.#encoding);
    const rest = this.#rest;
    this.#rest = new Uint8Array(0);
    return this.#decoder.decode(join(whole, rest), { stream: !isLast });
  }
}

/** Where the last whole character of UTF-8 ends: a piece may break one of up to four bytes. */
function findEnd(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) break;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 0;
    if (length > back) return bytes.length - back;
    if (length > 0) break;
  }
  return bytes.length;
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const joined = new Uint8Array(first.length + second.length);
  joined.set(first);
  joined.set(second, first.length);
  return joined;
}
