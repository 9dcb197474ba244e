import type { Receipt } from '../../tracking/index.ts';
import type { ReceiptsReading } from './read-receipts.ts';

/** What a receipt holds, in the words of the page. `day` is for people, `2 May 2026`. */
export function sayReceipt(receipt: Receipt): ReceiptWords {
  const { release, result, scorePercent, date, attempt, saving } = receipt;
  return {
    release: release ?? 'Unknown',
    result: results[result],
    score: scorePercent === null ? 'None' : `${scorePercent}%`,
    day: date === null ? 'Unknown' : dayFormat.format(new Date(`${date}T00:00:00Z`)),
    attempt: String(attempt),
    saving: savings[saving],
  };
}

/** One or two sentences that add everything up, so that a missing row shows. */
export function sayTotals({ rows, unreadable }: ReceiptsReading): string {
  const counts = kinds
    .map((kind) => [kind, rows.filter(({ receipt }) => receipt.result === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${results[kind].toLowerCase()}`);
  const twice = rows.filter(({ note }) => note !== '').length;
  return [
    `${sayCount(rows.length, 'code')} read.`,
    counts.length > 0 ? `Learners’ results: ${counts.join(', ')}.` : '',
    unreadable.length > 0 ? `${sayCount(unreadable.length, 'code')} could not be read.` : '',
    twice > 0
      ? `${sayCount(twice, 'row')} ${twice === 1 ? 'repeats' : 'repeat'} an attempt of an earlier line.`
      : '',
  ]
    .filter(Boolean)
    .join(' ');
}

export function sayCount(count: number, one: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : `${one}s`}`;
}

const results: Record<Receipt['result'], string> = {
  incomplete: 'Incomplete',
  completed: 'Completed without a verdict',
  passed: 'Passed',
  failed: 'Failed',
};

const kinds = ['passed', 'failed', 'completed', 'incomplete'] as const;

const savings: Record<Receipt['saving'], string> = {
  saved: 'Saved to the record',
  'not-saved': 'Not saved',
  'not-connected': 'Not connected to a record',
};

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

export interface ReceiptWords {
  release: string;
  result: string;
  score: string;
  day: string;
  attempt: string;
  saving: string;
}
