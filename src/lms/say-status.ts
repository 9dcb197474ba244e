import type { AttemptRecord } from '../tracking/index.ts';

/**
 * Both statuses of an attempt in a few words, and a tag colour of the NHS design system. SCORM 2004 and
 * cmi5 may say passed before completed; the words then say both.
 */
export function sayStatus({ completion, success }: Statuses): StatusWords {
  const words = completionWords[completion] + successWords[success];
  if (success === 'failed') return { words, tag: 'orange' };
  if (completion === 'completed') return { words, tag: 'green' };
  return { words, tag: completion === 'incomplete' || success === 'passed' ? 'blue' : 'grey' };
}

const completionWords = {
  completed: 'Completed',
  incomplete: 'In progress',
  'not attempted': 'Not started',
} as const;

const successWords = { passed: ', passed', failed: ', not passed', unknown: '' } as const;

/** `85%`, rounded down so that a score never looks better than it is; a dash when there is none. */
export function sayScore(scoreScaled: number | null): string {
  // 0.29 * 100 is 28.999… in floating point, and 29% all the same.
  return scoreScaled === null ? '–' : `${Math.floor(scoreScaled * 100 + 1e-9)}%`;
}

type Statuses = Pick<AttemptRecord, 'completion' | 'success'>;

export interface StatusWords {
  words: string;
  tag: 'green' | 'orange' | 'blue' | 'grey';
}
