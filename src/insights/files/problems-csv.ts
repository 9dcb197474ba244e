import { writeCsv } from '../../events/index.ts';
import type { FileReport } from '../worker/messages.ts';

/** The rows that could not be read, for the person who has to put them right. */
export function writeProblemsCsv({ name, problems }: FileReport): string {
  return writeCsv([
    ['File', 'Row', 'What is wrong', 'Found'],
    ...problems.map(({ row, message, found }) => [name, row ?? '', message, found]),
  ]);
}
