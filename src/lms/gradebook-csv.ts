import { formatTimespan } from './durations.ts';
import type { LmsDecision, LmsRecord } from './lms-record.ts';
import { readSceneId } from './read-scene-id.ts';
import { standardLabels } from './standards.ts';

/** One row for each attempt. UTF-8 with a byte order mark, so that Excel reads the accents. */
export function writeAttemptsCsv(records: readonly LmsRecord[]): string {
  return writeCsv([
    [...attemptColumns.map(([header]) => header), 'Decisions'],
    ...records.map((record) => [...writeAttempt(record), record.decisions.length]),
  ]);
}

/** One row for each decision, for a pivot table: which scene, which choice, how long. */
export function writeDecisionsCsv(records: readonly LmsRecord[]): string {
  return writeCsv([
    [...attemptColumns.map(([header]) => header), ...decisionColumns.map(([header]) => header)],
    ...records.flatMap((record) =>
      record.decisions.map((decision) => [
        ...writeAttempt(record),
        ...decisionColumns.map(([, read]) => read(decision)),
      ]),
    ),
  ]);
}

function writeAttempt(record: LmsRecord): Cell[] {
  return attemptColumns.map(([, read]) => read(record));
}

const attemptColumns: readonly [string, (record: LmsRecord) => Cell][] = [
  ['Learner', (record) => record.learnerName],
  ['Staff number', (record) => record.learnerId],
  ['Package', (record) => record.packageTitle],
  ['Kind', (record) => standardLabels[record.standard]],
  ['Attempt', (record) => record.attempt],
  ['Completion', (record) => record.completion],
  ['Success', (record) => record.success],
  ['Score %', (record) => sayPercent(record.scoreScaled)],
  ['Time', (record) => formatTimespan(record.totalMs)],
  ['Sessions', (record) => record.sessions],
  ['Started', (record) => record.startedAt],
  ['Last opened', (record) => record.lastAccessedAt],
];

const decisionColumns: readonly [string, (decision: LmsDecision) => Cell][] = [
  ['Scenario', (decision) => readSceneId(decision.id).scenario],
  ['Scene', (decision) => readSceneId(decision.id).scene],
  ['Interaction id', (decision) => decision.id],
  ['Choice', (decision) => decision.response],
  ['Best choices', (decision) => decision.correctResponses.join(' ')],
  ['Result', (decision) => decision.result],
  ['Decided', (decision) => decision.decidedAt],
  ['Seconds', (decision) => (decision.latencyMs === null ? '' : decision.latencyMs / 1000)],
];

function sayPercent(scoreScaled: number | null): Cell {
  return scoreScaled === null ? '' : Math.round(scoreScaled * 10_000) / 100;
}

function writeCsv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

/**
 * Quotes as RFC 4180 says. Text that a spreadsheet would run as a formula gets an apostrophe in front;
 * our own numbers stay numbers. Source: OWASP ASVS 1.2.10.
 */
function writeCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  const inert = /^\s*[=+\-@]|^[\t\r\n\0＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n\t]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

type Cell = string | number;
