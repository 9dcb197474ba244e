import {
  type CsvCell,
  eventColumns,
  eventsFromAttempts,
  writeCsv,
  writeEventRow,
} from '../events/index.ts';
import { formatTimespan } from './durations.ts';
import { hasTakenShortWay } from './has-taken-short-way.ts';
import type { LmsDecision, LmsRecord } from './lms-record.ts';
import { type SaidDecision, sayDecisions, type WordsOfScenes } from './say-decision.ts';
import { standardLabels } from './standards.ts';

/** One row for each attempt. */
export function writeAttemptsCsv(records: readonly LmsRecord[]): string {
  return writeCsv([
    [...attemptColumns.map(([header]) => header), 'Decisions'],
    ...records.map((record) => [...writeAttempt(record), record.decisions.length]),
  ]);
}

/** One row for each decision, for a pivot table: which scene, which choice, how long; in words and as ids. */
export function writeDecisionsCsv(records: readonly LmsRecord[], words: WordsOfScenes): string {
  return writeCsv([
    [...attemptColumns.map(([header]) => header), ...decisionColumns.map(([header]) => header)],
    ...records.flatMap((record) =>
      sayDecisions(record.decisions, words).map((said) => [
        ...writeAttempt(record),
        ...decisionColumns.map(([, read]) => read(said)),
      ]),
    ),
  ]);
}

/** Everything as flat events, which the Insights page reads; `docs/event-schema.md` says what they are. */
export function writeEventsCsv(records: readonly LmsRecord[]): string {
  return writeCsv([eventColumns, ...eventsFromAttempts(records).map(writeEventRow)]);
}

function writeAttempt(record: LmsRecord): CsvCell[] {
  return attemptColumns.map(([, read]) => read(record));
}

const attemptColumns: readonly [string, (record: LmsRecord) => CsvCell][] = [
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
  ['Short way', (record) => (hasTakenShortWay(record) ? 'passed' : '')],
];

const decisionColumns: readonly [string, (said: SaidDecision<LmsDecision>) => CsvCell][] = [
  ['Scenario', ({ scenario }) => scenario],
  ['Scene', ({ scene }) => scene],
  ['Interaction id', ({ decision }) => decision.id],
  ['Choice', ({ decision }) => decision.response],
  ['Choice in words', ({ choice }) => choice],
  ['Verdict', ({ verdict }) => verdict],
  ['Nth time', ({ nth }) => nth],
  ['Best choices', ({ decision }) => decision.correctResponses.join(' ')],
  ['Result', ({ decision }) => decision.result],
  ['Decided', ({ decision }) => decision.decidedAt],
  ['Seconds', ({ decision: { latencyMs } }) => (latencyMs === null ? '' : latencyMs / 1000)],
];

function sayPercent(scoreScaled: number | null): CsvCell {
  return scoreScaled === null ? '' : Math.round(scoreScaled * 10_000) / 100;
}
