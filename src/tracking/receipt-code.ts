/**
 * The receipt code: what a learner can give to HR when the training record does not show what they did.
 * Evidence for a conversation, not proof: nothing in it is signed.
 *
 *   5WDV-ARH0-NE0M-9AYD-XXN6
 *   everyone, 1.4.2, passed, 92%, 21 November 2026, attempt 11259375, not saved
 *
 * Twenty symbols of Crockford's base 32, which has no I, L, O or U. The first eighteen carry these bits,
 * the highest first; the last two are checks.
 *
 *   version    3   1
 *   pathway   24   of the course's id, see `hashPathway`
 *   release   15   major 4, minor 6, patch 5; all ones for unknown, so 15.63.31 cannot be told
 *   result     2   incomplete, completed without a verdict, passed, failed
 *   score      7   percent, 0 to 100; 127 for none
 *   date      13   days since 2026-01-01, UTC, up to 2048-06-04; 8191 for unknown
 *   attempt   24   random bits, the same in every receipt of one attempt
 *   saving     2   what the learner was told: saved, not saved, not connected
 *
 * The checks are Reed and Solomon's over GF(32), x⁵ + x² + 1, for the roots 1 and α. Two codes differ in
 * at least three symbols, so one or two mistaken characters, or two that changed places, are always
 * noticed, and of more mistakes all but one in a thousand.
 *
 * Every later version keeps the length, the alphabet, the checks and the place of the version, so that
 * an older reader knows a newer code from a mistaken one.
 */
import { checksum } from './checksum.ts';

/** `XXXX-XXXX-XXXX-XXXX-XXXX`. Never throws: what has no room in a code is written as unknown. */
export function writeReceiptCode(receipt: Receipt): string {
  const values = toValues(receipt);
  const bits = fields.map(([name, width]) => toBits(values[name], width)).join('');
  const data = (bits.match(/.{5}/g) ?? []).map((five) => Number.parseInt(five, 2));
  const symbols = [...data, ...checkSymbols(data)].map((value) => alphabet.charAt(value));
  return symbols.join('').replace(/.{4}(?=.)/g, '$&-');
}

/**
 * Reads a code that somebody typed or heard: small letters, spaces, other or no hyphens, O for 0, and
 * I or L for 1 make no difference. Takes any text whatever; never throws.
 */
export function readReceiptCode(text: string): ReceiptReading {
  const letters = [...text.replace(separators, '')];
  if (letters.length !== codeLength) return refuseLength(letters.length);
  const symbols = letters.map(readLetter);
  const wrong = symbols.indexOf(-1);
  if (wrong !== -1) return refuseLetter(letters[wrong] ?? '', wrong + 1);
  const data = symbols.slice(0, -2);
  if (checkSymbols(data).some((check, index) => check !== symbols[data.length + index])) {
    return refuse(
      'check',
      'The last two characters do not fit the others, so one or two characters are mistaken. Compare it with the original, character by character.',
    );
  }
  return fromBits(data.map((symbol) => toBits(symbol, 5)).join(''));
}

/** What stands for a course in a code: 24 bits of its id, so that two of 1,000 courses seldom share one. */
export function hashPathway(courseId: string): number {
  const hash = Number.parseInt(checksum(courseId), 36);
  return ((hash >>> 24) ^ hash) & 0xffffff;
}

function toValues(receipt: Receipt): Record<FieldName, number> {
  const { pathway, release, result, scorePercent, date, attempt, saving } = receipt;
  const hasScore = scorePercent !== null && scorePercent >= 0 && scorePercent <= 100;
  return {
    version: 1,
    pathway: pathway & 0xffffff,
    release: toReleaseValue(release),
    result: results.indexOf(result),
    score: hasScore ? Math.trunc(scorePercent) : noScore,
    date: toDays(date),
    attempt: attempt & 0xffffff,
    saving: savings.indexOf(saving),
  };
}

function toReleaseValue(release: string | null): number {
  const [, major, minor, patch] = (/^(\d+)\.(\d+)\.(\d+)$/.exec(release ?? '') ?? []).map(Number);
  if (major === undefined || minor === undefined || patch === undefined) return unknownRelease;
  return major > 15 || minor > 63 || patch > 31
    ? unknownRelease
    : (major << 11) | (minor << 5) | patch;
}

function toDays(date: string | null): number {
  const days = (Date.parse(`${date}T00:00:00Z`) - firstDay) / dayMs;
  return days >= 0 && days < unknownDate && toDate(days) === date ? days : unknownDate;
}

function toDate(days: number): string {
  return new Date(firstDay + days * dayMs).toISOString().slice(0, 10);
}

/** The remainder of the symbols, as a polynomial, on division by (x + 1)(x + α). */
function checkSymbols(data: readonly number[]): [number, number] {
  let high = 0;
  let low = 0;
  for (const symbol of data) {
    const carry = symbol ^ high;
    high = low ^ carry ^ timesAlpha(carry);
    low = timesAlpha(carry);
  }
  return [high, low];
}

function timesAlpha(value: number): number {
  return (value << 1) ^ (value & 16 ? 0b100101 : 0);
}

function readLetter(letter: string): number {
  const capital = /^[a-z]$/.test(letter) ? letter.toUpperCase() : letter;
  return alphabet.indexOf(capital === 'O' ? '0' : /^[IL]$/.test(capital) ? '1' : capital);
}

function fromBits(bits: string): ReceiptReading {
  const read = (name: FieldName) => readField(bits, name);
  const version = read('version');
  if (version > 1) {
    return refuse(
      'newer',
      `This code is of a newer kind, ${version}, and this page reads kind 1. Read it with the page of the newest release.`,
    );
  }
  const result = results[read('result')];
  const saving = savings[read('saving')];
  const score = read('score');
  const hasScore = score !== noScore;
  if (version < 1 || !result || !saving || (hasScore && score > 100)) {
    return refuse(
      'impossible',
      'The characters fit together, but no module writes this code. Ask the learner for the code on their screen.',
    );
  }
  const release = read('release');
  const date = read('date');
  const parts = [release >> 11, (release >> 5) & 63, release & 31];
  const receipt: Receipt = {
    pathway: read('pathway'),
    release: release === unknownRelease ? null : parts.join('.'),
    result,
    scorePercent: hasScore ? score : null,
    date: date === unknownDate ? null : toDate(date),
    attempt: read('attempt'),
    saving,
  };
  return { status: 'read', receipt };
}

function toBits(value: number, width: number): string {
  return value.toString(2).padStart(width, '0');
}

function readField(bits: string, wanted: FieldName): number {
  const index = fields.findIndex(([name]) => name === wanted);
  const start = fields.slice(0, index).reduce((sum, [, width]) => sum + width, 0);
  return Number.parseInt(bits.slice(start, start + (fields[index]?.[1] ?? 0)), 2);
}

function refuseLength(found: number): ReceiptReading {
  const words = found === 1 ? '1 character was' : `${found || 'No'} characters were`;
  return refuse(
    'length',
    `${words} found, and a receipt code has ${codeLength}, in five groups of four. ${found < codeLength ? 'Look for what is missing' : 'Leave out what is not part of it'}.`,
  );
}

function refuseLetter(letter: string, place: number): ReceiptReading {
  const group = Math.ceil(place / 4);
  return refuse(
    'letter',
    `Character ${place}, in group ${group}, is "${letter}", and a receipt code has only digits and the letters A to Z without I, L, O and U. Compare group ${group} with the original.`,
  );
}

function refuse(reason: ReceiptProblem, message: string): ReceiptReading {
  return { status: 'unreadable', reason, message };
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** White space, hyphens and dashes of every kind, the minus sign, and what nobody sees. */
const separators = /[\s\p{Pd}\p{Cf}\u2212]/gu;
const codeLength = 20;
const fields = [
  ['version', 3],
  ['pathway', 24],
  ['release', 15],
  ['result', 2],
  ['score', 7],
  ['date', 13],
  ['attempt', 24],
  ['saving', 2],
] as const;
const results = ['incomplete', 'completed', 'passed', 'failed'] as const;
const savings = ['saved', 'not-saved', 'not-connected'] as const;
const noScore = 127;
const unknownRelease = 0x7fff;
const unknownDate = 0x1fff;
const firstDay = Date.UTC(2026, 0, 1);
const dayMs = 86_400_000;

type FieldName = (typeof fields)[number][0];
type ReceiptProblem = 'length' | 'letter' | 'check' | 'newer' | 'impossible';

export interface Receipt {
  /** `hashPathway` of the course's id; the lowest 24 bits count. */
  pathway: number;
  /** `1.4.2`, up to 15.63.30; null when it is not known or is another. */
  release: string | null;
  /** `completed` is without a verdict. */
  result: (typeof results)[number];
  /** Whole percent, 0 to 100; null when there is none. */
  scorePercent: number | null;
  /** The UTC day, `2026-11-21`, up to `2048-06-04`; null when it is not known or is another. */
  date: string | null;
  /** Random, chosen when the attempt begins; the lowest 24 bits count. */
  attempt: number;
  /** What the learner was told about saving when the code was shown. */
  saving: (typeof savings)[number];
}

/** `message` is one or two plain sentences: what was found, what was expected, what to do. */
export type ReceiptReading =
  | { status: 'read'; receipt: Receipt }
  | { status: 'unreadable'; reason: ReceiptProblem; message: string };
