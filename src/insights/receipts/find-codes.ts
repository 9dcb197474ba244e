// Codes come in mails, in chats and in columns of a spreadsheet, with anything around them. A line is
// read in steps, from what is certainly a code to what somebody may have meant as one, and each
// step looks only at what the earlier ones left.
import { type ReceiptReading, readReceiptCode } from '../../tracking/index.ts';

/**
 * Every receipt code in a text, line by line: those that can be read, those that look like one and
 * cannot, and the lines with neither, so that nothing is dropped in silence. Empty lines do not count.
 */
export function findCodes(text: string): CodeSearch {
  const found: FoundCode[] = [];
  const bareLines: BareLine[] = [];
  text.split(/\r\n|[\r\n\v\f\u2028\u2029]/).forEach((content, index) => {
    if (content.trim() === '') return;
    const line = index + 1;
    const codes = findInLine(content);
    if (codes.length === 0) bareLines.push({ line, text: content.trim() });
    found.push(...codes.map((code) => ({ line, ...code })));
  });
  return { found, bareLines };
}

function findInLine(line: string): Found[] {
  const codes: Placed[] = [];
  let rest = line;
  const steps = line.length < shortestCode ? [] : [findGroups, findWholeCells, findHyphenated];
  for (const find of steps) {
    const some = find(rest);
    codes.push(...some);
    rest = blankOut(rest, some);
  }
  const loose = findLoose(rest);
  codes.push(...(codes.length === 0 ? loose : loose.filter(isLikeACode)));
  const whole = line.trim();
  if (codes.length === 0 && aloneWithDigit.test(whole)) codes.push(toFound(whole, 0));
  return codes.sort((a, b) => a.start - b.start).map(({ text, reading }) => ({ text, reading }));
}

/** Readable codes whose groups are whole: four characters each, or several fours in a row. */
function findGroups(line: string): Placed[] {
  const runs = [...line.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: run, index }) => ({
    start: index,
    end: index + run.length,
  }));
  const codes: Placed[] = [];
  for (let first = 0; first < runs.length; first += 1) {
    const last = findLastRun(line, runs, first);
    if (last === -1) continue;
    const start = runs[first]?.start ?? 0;
    const code = toFound(line.slice(start, runs[last]?.end), start);
    if (code.reading.status !== 'read') continue;
    codes.push(code);
    first = last;
  }
  return codes;
}

/** The run with which a code that begins at `first` would be complete, or -1. */
function findLastRun(line: string, runs: readonly Run[], first: number): number {
  let lengthChars = 0;
  for (let index = first; index < runs.length; index += 1) {
    const { start, end } = runs[index] ?? { start: 0, end: 0 };
    if (index > first && !gap.test(line.slice(runs[index - 1]?.end, start))) return -1;
    lengthChars += end - start;
    if ((end - start) % 4 !== 0 || lengthChars > 20) return -1;
    if (lengthChars === 20) return isJoined(line, runs, first, index) ? -1 : index;
  }
  return -1;
}

/** Whether a hyphen ties the runs to more of the same: then they are a part of something else. */
function isJoined(line: string, runs: readonly Run[], first: number, last: number): boolean {
  const before = line.slice(runs[first - 1]?.end ?? 0, runs[first]?.start);
  const after = line.slice(runs[last]?.end, runs[last + 1]?.start ?? line.length);
  return (first > 0 && onlyDash.test(before)) || (last + 1 < runs.length && onlyDash.test(after));
}

/** Readable codes that fill a cell by themselves, however they are grouped. */
function findWholeCells(line: string): Placed[] {
  return [...line.matchAll(/[^\t,;|"]+/g)]
    .filter(({ 0: cell }) => cell.length <= longestCell)
    .map(({ 0: cell, index }) => toFound(cell.trim(), index + cell.search(/\S/)))
    .filter(({ reading }) => reading.status === 'read');
}

function findHyphenated(line: string): Placed[] {
  return findMatches(line, hyphenated);
}

function findLoose(line: string): Placed[] {
  return [...findMatches(line, spaced), ...findMatches(line, unspaced)].filter(hasDigits);
}

function findMatches(line: string, shape: RegExp): Placed[] {
  return [...line.matchAll(shape)]
    .map(({ 0: text, index }) => toFound(text.replace(/[.!?]+$/, ''), index))
    .filter(({ text }) => countSymbols(text) >= shortestCode && countSymbols(text) <= 25);
}

/** A word or a long number is no code; one begins with a digit, and holds more of them. */
function hasDigits({ text }: Placed): boolean {
  const [first = '', ...others] = text.match(/.{1,5}/gu) ?? [];
  return /\d/.test(first) && /\d/.test(others.join('')) && /\p{L}/u.test(text);
}

/** In a line that holds a code already, numbers of other kinds may stand beside it. */
function isLikeACode({ text }: Placed): boolean {
  return /^[4-7]/.test(text) && countSymbols(text) === 20;
}

function countSymbols(text: string): number {
  return text.replace(/[\s\p{Pd}\u2212]/gu, '').length;
}

function toFound(text: string, start: number): Placed {
  return { start, text, reading: readReceiptCode(text) };
}

/** The line with tabs where codes were, so that their neighbours stay apart. */
function blankOut(line: string, codes: readonly Placed[]): string {
  let rest = '';
  let at = 0;
  for (const { start, text } of codes) {
    rest += line.slice(at, start) + '\t'.repeat(text.length);
    at = start + text.length;
  }
  return rest + line.slice(at);
}

/** Of what somebody may have meant as one. */
const shortestCode = 15;
const longestCell = 60;
const gap = /^[\s\p{Pd}\p{Cf}\u2212]{0,4}$/u;
const onlyDash = /^[\p{Pd}\p{Cf}\u2212]+$/u;
/** Four to six groups of three to five with hyphens between, whatever the groups are made of. */
const hyphenated =
  /(?<![^\s,;|"'“”‘’(<[:=])[^\s\p{Pd}\u2212,;|"'(<[:=]{3,5}(?:[\p{Pd}\u2212][^\s\p{Pd}\u2212,;|"')>\]]{3,5}){3,5}(?![^\s,;|"')>\].!?])/gu;
/** Five groups with spaces between. */
const spaced =
  /(?<![\p{L}\p{N}])(?=\p{L}{0,4}\d)[\p{L}\p{N}]{3,5}(?: [\p{L}\p{N}]{3,5}){4}(?![\p{L}\p{N}])/gu;
/** One run about as long as a code. */
const unspaced = /(?<![\p{L}\p{N}])[\p{L}\p{N}]{18,22}(?![\p{L}\p{N}])/gu;
/** A line with nothing else in it is taken at its word. */
const aloneWithDigit = /^(?=\S*\d)\S{4,30}$/;

export interface CodeSearch {
  /** In the order of the text. */
  found: FoundCode[];
  bareLines: BareLine[];
}

export interface FoundCode extends Found {
  /** Counted from 1, empty lines too. */
  line: number;
}

/** A line in which nothing looks like a code. */
export interface BareLine {
  line: number;
  text: string;
}

interface Found {
  /** As it was pasted. */
  text: string;
  reading: ReceiptReading;
}

interface Placed extends Found {
  start: number;
}

interface Run {
  start: number;
  end: number;
}
