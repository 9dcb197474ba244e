import type { AttemptRecord } from '../tracking/index.ts';

/** Both statuses of an attempt in one or two words, and a tag colour of the NHS design system. */
export function sayStatus(record: Pick<AttemptRecord, 'completion' | 'success'>): StatusWords {
  if (record.success === 'passed') return { words: 'Completed, passed', tag: 'green' };
  if (record.success === 'failed') return { words: 'Completed, not passed', tag: 'orange' };
  if (record.completion === 'completed') return { words: 'Completed', tag: 'green' };
  if (record.completion === 'incomplete') return { words: 'In progress', tag: 'blue' };
  return { words: 'Not started', tag: 'grey' };
}

/** `85%`, rounded down so that a score never looks better than it is; a dash when there is none. */
export function sayScore(scoreScaled: number | null): string {
  // 0.29 * 100 is 28.999… in floating point, and 29% all the same.
  return scoreScaled === null ? '–' : `${Math.floor(scoreScaled * 100 + 1e-9)}%`;
}

export interface StatusWords {
  words: string;
  tag: 'green' | 'orange' | 'blue' | 'grey';
}
