import type { MappedField, Mapping } from '../read/reading.ts';

/** What each row of a file seems to be, by what its columns seem to be. */
export function guessKind(suggested: Mapping['columns']): Mapping['kind'] {
  return recordSigns.some((field) => suggested[field] !== undefined) ? 'records' : 'people';
}

/** What is wrong with a mapping, as sentences with the field to put right; none when it can be read by. */
export function findMappingProblems({ kind, columns }: Mapping): MappingProblem[] {
  const has = (...fields: readonly MappedField[]) =>
    fields.some((field) => columns[field] !== undefined);
  const problems: MappingProblem[] = [];
  if (!has('learnerId', 'email', 'learnerName', 'firstName', 'lastName')) {
    problems.push({
      field: 'learnerId',
      message: 'Choose a column that says who it is: a number, an email address or a name.',
    });
  }
  if (kind === 'records' && !has(...recordSigns, 'startedAt')) {
    problems.push({
      field: 'completion',
      message:
        'Choose a column that says what they did: a status, a score, an attempt, a date or an answer.',
    });
  }
  if (has('response', 'result', 'latency') && !has('interactionId')) {
    problems.push({
      field: 'interactionId',
      message: 'Choose the column that says which question was answered.',
    });
  }
  return problems;
}

/** A day of starting is no sign: a staff list may have one. */
const recordSigns: readonly MappedField[] = [
  ...(['attempt', 'completion', 'success', 'score', 'at', 'duration', 'interactionId'] as const),
];

export interface MappingProblem {
  field: MappedField;
  message: string;
}
