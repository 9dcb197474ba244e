import {
  type CanteenEvent,
  type CsvCell,
  csvStart,
  eventColumns,
  writeCsv,
  writeCsvRow,
  writeEventRow,
} from '../../events/index.ts';
import type { Answers } from '../answer/answers.ts';
import type { View } from '../answer/view.ts';
import type { FileReport, Giving } from '../worker/messages.ts';
import { isSampleData } from './about-files.ts';
import { sayWhyNot } from './offers.ts';
import { listDecisions } from './sheets/decisions-sheet.ts';
import { listSheets } from './sheets/list-sheets.ts';
import { isOutstanding, listPeople } from './sheets/people-sheet.ts';
import { type Cell, markSample, type Sheet } from './sheets/sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

/**
 * Makes a file to take away. `answers` are as shown: what is hidden there is hidden here. Throws a sentence for
 * a file that is not offered while small numbers are hidden.
 */
export async function give(what: Giving, given: Given): Promise<GivenFile> {
  const { answers, view, files } = given;
  const whyNot = sayWhyNot(what, view.suppressUnder);
  if (whyNot) throw new Error(whyNot);
  const isSample = isSampleData(files);
  const name = (kind: string, ending: string) =>
    `${isSample ? 'sample-' : ''}${kind}-${safeName(answers.course.id)}-${view.today}.${ending}`;
  const csv = (kind: string, sheet: Sheet) =>
    csvFile(name(kind, 'csv'), markSample(sheet, isSample));
  const { people } = answers.compliance;
  switch (what) {
    case 'remind-csv':
      return csv('to-remind', listPeople('To remind', people.filter(isOutstanding)));
    case 'people-csv':
      return csv('people', listPeople('People', people));
    case 'decisions-csv':
      return csv('decisions', listDecisions(answers));
    case 'workbook':
      return {
        name: name('insights', 'xlsx'),
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: writeWorkbook(listSheets(answers, view, files)),
      };
    case 'events-csv':
      return { name: name('events', 'csv'), type: 'text/csv', bytes: writeEvents(given.events()) };
  }
}

function csvFile(name: string, { columns, rows }: Sheet): GivenFile {
  const text = writeCsv([
    columns.map(({ header }) => header),
    ...rows.map((row) => row.map(csvCell)),
  ]);
  return { name, type: 'text/csv', bytes: new TextEncoder().encode(text) };
}

/** Shares as per cent with one decimal, because a CSV file has no formats. */
function csvCell(cell: Cell): CsvCell {
  if (cell === null) return '';
  return typeof cell === 'object' ? Math.round(cell.share * 1000) / 10 : cell;
}

/** Encoded piece by piece: a million rows as one string would be held twice. */
function writeEvents(events: Iterable<CanteenEvent>): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let text = csvStart + writeCsvRow(eventColumns);
  for (const event of events) {
    text += writeCsvRow(writeEventRow(event));
    if (text.length < 1 << 20) continue;
    pieces.push(encoder.encode(text));
    text = '';
  }
  pieces.push(encoder.encode(text));
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** A course's id may be any text that a file had in it. */
function safeName(id: string): string {
  const safe = id
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return safe || 'course';
}

export interface Given {
  answers: Answers;
  view: View;
  files: readonly FileReport[];
  events: () => Iterable<CanteenEvent>;
}

export interface GivenFile {
  name: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}
