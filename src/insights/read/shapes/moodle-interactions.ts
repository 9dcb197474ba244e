import { type DecisionResult, readResult } from '../../../events/index.ts';
import { isNothing } from '../cells/clean-cell.ts';
import { findScormReport, type ItemColumns } from '../headers/find-scorm-report.ts';
import { describeScormRows } from './moodle-basic.ts';
import { createScormRowReader, type Given } from './read-scorm-row.ts';
import type { Shape, ShapeContext } from './shape.ts';

/**
 * Moodle's SCORM interactions report: the basic report's columns, then `Question n`, `Response n`, `Right
 * answer n` and `Result n` from 0, each only where it was ticked. Moodle fills them for SCORM 1.2 alone.
 */
export const moodleInteractions: Shape = {
  shape: 'moodle-interactions',
  open(header, context) {
    const report = findScormReport(header);
    if (!report || report.items.size === 0) return null;
    const items = [...report.items].sort(([a], [b]) => a - b);
    noteMissing(items, context);
    const readRow = createScormRowReader(report, context);
    let decisions = 0;
    let unanswered = 0;
    return {
      ...describeScormRows(report, context),
      read(cells) {
        const given = readRow(cells);
        if (given === null) return;
        const counts = readDecisions(cells, items, given, context);
        decisions += counts.decisions;
        unanswered += counts.unanswered;
      },
      end() {
        noteCounts(decisions, unanswered, context);
      },
    };
  },
};

function readDecisions(
  cells: readonly string[],
  items: readonly [number, ItemColumns][],
  given: Given,
  { reading }: ShapeContext,
): { decisions: number; unanswered: number } {
  const times = new Map<string, number>();
  let decisions = 0;
  let unanswered = 0;
  for (const [number, columns] of items) {
    const cell = (index: number | undefined) => (index === undefined ? '' : (cells[index] ?? ''));
    const question = cell(columns.question);
    const response = cell(columns.response);
    const reported = cell(columns.result);
    if (isNothing(response) && isNothing(reported)) {
      unanswered += isNothing(question) ? 0 : 1;
      continue;
    }
    decisions += 1;
    const interactionId = isNothing(question) ? `Question ${number}` : question;
    const nth = (times.get(interactionId) ?? 0) + 1;
    times.set(interactionId, nth);
    const result = judge(response, reported, cell(columns.rightAnswer));
    const unsaid = { at: null, latencyMs: null };
    reading.event({ kind: 'decision', ...given, interactionId, response, result, nth, ...unsaid });
  }
  return { decisions, unanswered };
}

/** What the package reported goes before what a comparison would say. */
function judge(response: string, reported: string, rightAnswer: string): DecisionResult {
  const result = readResult(reported);
  if (result !== 'unknown' || isNothing(response) || isNothing(rightAnswer)) return result;
  return simplify(response) === simplify(rightAnswer) ? 'best' : 'poor';
}

function simplify(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

function noteMissing(items: readonly [number, ItemColumns][], { reading }: ShapeContext): void {
  const has = (word: keyof ItemColumns) => items.some(([, columns]) => columns[word] !== undefined);
  if (!has('question')) {
    reading.note(
      'The report has no Question columns, so decisions are called by their number. In Moodle, tick Question before you export, and they will have their scene’s words.',
    );
  }
  if (!has('response')) {
    reading.note(
      'The report has no Response columns, so it does not say which choice was made. In Moodle, tick Response before you export.',
    );
  }
  if (!has('result')) {
    reading.note(
      has('rightAnswer') && has('response')
        ? 'The report has no Result columns, so a response that equals the right answer was taken as best, and any other as poor.'
        : 'The report has no Result columns, so it does not say how good each choice was. In Moodle, tick Result before you export.',
    );
  }
}

function noteCounts(decisions: number, unanswered: number, { reading }: ShapeContext): void {
  if (decisions === 0) {
    reading.note(
      'The report has columns for decisions and nothing in them. Moodle leaves them empty for packages in SCORM 2004.',
    );
  }
  if (unanswered > 0) {
    reading.note(
      `${unanswered === 1 ? 'One question has' : `${unanswered} questions have`} neither a response nor a result, and did not count as a decision.`,
    );
  }
}
