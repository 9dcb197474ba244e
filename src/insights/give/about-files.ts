import type { FileReport } from '../worker/messages.ts';

/** Whether any of what was read is made up: then everything that is taken away says so. */
export function isSampleData(files: readonly Pick<FileReport, 'source'>[]): boolean {
  return files.some(({ source }) => source === 'sample');
}

/** Whether the figures come from it: a file that was refused, or is a copy of another, says nothing. */
export function isCounted({ state }: Pick<FileReport, 'state'>): boolean {
  return state === 'read';
}

export const sampleLine = 'Sample data: made-up people.';
