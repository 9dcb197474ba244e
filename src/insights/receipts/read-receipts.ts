import { hashPathway, type Receipt, writeReceiptCode } from '../../tracking/index.ts';
import { type BareLine, findCodes } from './find-codes.ts';

/** Reads every receipt code in a pasted text; `courses` are those that this site knows. */
export function readReceipts(text: string, courses: readonly KnownCourse[]): ReceiptsReading {
  if (text.length > longestText) return refuseText(longText);
  if (text.trim() === '') return refuseText(emptyText);
  const { found, bareLines } = findCodes(text);
  if (found.length === 0) return refuseText(nothingFound);
  const titles = groupTitles(courses);
  const seen = new Map<string, { line: number; code: string }>();
  const rows: ReceiptRow[] = [];
  const unreadable: UnreadableCode[] = [];
  for (const { line, text: pasted, reading } of found) {
    if (reading.status === 'unreadable') {
      unreadable.push({ line, text: shorten(pasted), message: reading.message });
      continue;
    }
    const { receipt } = reading;
    const code = writeReceiptCode(receipt);
    const attempt = `${receipt.pathway} ${receipt.attempt}`;
    const earlier = seen.get(attempt);
    if (!earlier) seen.set(attempt, { line, code });
    rows.push({
      line,
      code,
      receipt,
      pathway: sayPathway(receipt, titles),
      note: sayTwice(earlier, code),
    });
  }
  return { problem: null, rows, unreadable, bareLines: bareLines.map(shortenLine) };
}

function refuseText(problem: string): ReceiptsReading {
  return { problem, rows: [], unreadable: [], bareLines: [] };
}

function groupTitles(courses: readonly KnownCourse[]): Map<number, string[]> {
  const titles = new Map<number, string[]>();
  for (const { id, title } of courses) {
    const hash = hashPathway(id);
    titles.set(hash, [...(titles.get(hash) ?? []), title]);
  }
  return titles;
}

function sayPathway({ pathway }: Receipt, titles: Map<number, string[]>): string {
  return titles.get(pathway)?.join(', or ') ?? 'Not one that this site knows';
}

function sayTwice(earlier: { line: number; code: string } | undefined, code: string): string {
  if (!earlier) return '';
  return `Same ${earlier.code === code ? 'code' : 'attempt'} as on line ${earlier.line}`;
}

function shortenLine({ line, text }: BareLine): BareLine {
  return { line, text: shorten(text) };
}

function shorten(text: string): string {
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt).trimEnd()} …` : text;
}

const longestText = 2_000_000;
const longestExcerpt = 60;
const emptyText = 'Nothing is pasted yet. Paste one code, or a whole column of them.';
const longText =
  'This is more than the 2 million characters that this page reads at once. Paste fewer rows at a time.';
const nothingFound =
  'No receipt code was found. A code has five groups of four digits and letters, with hyphens between them. Check that the column with the codes was copied.';

export interface KnownCourse {
  id: string;
  title: string;
}

export interface ReceiptsReading {
  /** Why there is nothing to show, or null. */
  problem: string | null;
  /** In the order of the text, as are the others. */
  rows: ReceiptRow[];
  unreadable: UnreadableCode[];
  bareLines: BareLine[];
}

export interface ReceiptRow {
  /** Of the pasted text, counted from 1. */
  line: number;
  /** In its standard form, whatever was typed. */
  code: string;
  receipt: Receipt;
  pathway: string;
  /** Empty, or that this attempt was in the text before. */
  note: string;
}

export interface UnreadableCode {
  line: number;
  /** As it was pasted, shortened. */
  text: string;
  message: string;
}
