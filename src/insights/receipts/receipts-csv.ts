import { type CsvCell, writeCsv } from '../../events/index.ts';
import type { ReceiptRow, ReceiptsReading } from './read-receipts.ts';
import { sayReceipt, sayTotals } from './say-receipt.ts';

/** One row for each code and for each line without one, in the order of the pasted lines. */
export function writeReceiptsCsv({ rows, unreadable, bareLines }: ReceiptsReading): string {
  const lines: CsvCell[][] = [
    ...rows.map(writeRow),
    ...unreadable.map(({ line, text, message }) => writeUnread(line, text, message)),
    ...bareLines.map(({ line, text }) =>
      writeUnread(line, text, 'No code was found in this line.'),
    ),
  ];
  return writeCsv([headers, ...lines.sort(([a = 0], [b = 0]) => Number(a) - Number(b))]);
}

/** For a mail or a note: one line for each code, then what could not be read. */
export function writeReceiptsText(reading: ReceiptsReading): string {
  return [
    sayTotals(reading),
    'A receipt code is evidence for a conversation, not proof. Compare it with the record.',
    '',
    ...reading.rows.map(writeLine),
    ...reading.unreadable.map(
      ({ line, text, message }) => `Line ${line}, "${text}", could not be read. ${message}`,
    ),
    ...reading.bareLines.map(({ line, text }) => `Line ${line}, "${text}", holds no code.`),
  ].join('\n');
}

function writeRow({ line, code, receipt, pathway, note }: ReceiptRow): CsvCell[] {
  const words = sayReceipt(receipt);
  return [
    line,
    code,
    pathway,
    words.release,
    words.result,
    receipt.scorePercent ?? '',
    receipt.date ?? '',
    receipt.attempt,
    words.saving,
    note,
  ];
}

function writeUnread(line: number, text: string, message: string): CsvCell[] {
  return [line, text, '', '', 'Not read', '', '', '', '', message];
}

function writeLine({ code, receipt, pathway, note }: ReceiptRow): string {
  const { release, result, score, day, attempt, saving } = sayReceipt(receipt);
  const facts = [
    pathway,
    `release: ${release}`,
    result,
    `score: ${score}`,
    day,
    `attempt ${attempt}`,
    `told: ${saving}`,
    note,
  ];
  return `${code}: ${facts.filter(Boolean).join('; ')}`;
}

const headers = [
  'Line',
  'Code',
  'Pathway',
  'Release',
  'Result',
  'Score %',
  'Date',
  'Attempt',
  'Learner was told',
  'Note',
];
