import type { MappedField, Mapping } from '../read/reading.ts';

/** The fields of the mapping screen: their names there, and the kinds of file that have them. */
export const mappedFields: Readonly<Record<MappedField, FieldWords>> = {
  learnerId: { words: 'Staff or ID number', kinds: ['people', 'records'] },
  email: { words: 'Email address', kinds: ['people', 'records'] },
  learnerName: { words: 'Full name', kinds: ['people', 'records'] },
  firstName: { words: 'First name', kinds: ['people', 'records'] },
  lastName: { words: 'Last name', kinds: ['people', 'records'] },
  department: { words: 'Department', kinds: ['people', 'records'] },
  staffGroup: { words: 'Staff group', kinds: ['people', 'records'] },
  dueOn: { words: 'Has to be completed by', kinds: ['people'] },
  startedOn: { words: 'In post since', kinds: ['people'] },
  courseId: { words: 'Course', kinds: ['records'] },
  attempt: { words: 'Attempt number', kinds: ['records'] },
  completion: { words: 'Completion status', kinds: ['records'] },
  success: { words: 'Passed or failed', kinds: ['records'] },
  score: { words: 'Score', kinds: ['records'] },
  startedAt: { words: 'Started on', kinds: ['records'] },
  at: { words: 'Completed or last opened on', kinds: ['records'] },
  duration: { words: 'Time spent', kinds: ['records'] },
  interactionId: { words: 'Question or decision', kinds: ['records'] },
  response: { words: 'What was answered', kinds: ['records'] },
  result: { words: 'Result of the answer', kinds: ['records'] },
  latency: { words: 'Time to answer', kinds: ['records'] },
};

/** The fields that a kind of file has, in the order of the screen. */
export function fieldsOf(kind: Mapping['kind']): MappedField[] {
  return names.filter((field) => mappedFields[field].kinds.includes(kind));
}

/** Fields of files that have answers to questions, beside or instead of results. */
export const answerFields: readonly MappedField[] = [
  ...(['interactionId', 'response', 'result', 'latency'] as const),
];

/** What is said of a file's columns, without those that are about answers. */
export function withoutAnswers(columns: Mapping['columns']): Mapping['columns'] {
  return Object.fromEntries(
    Object.entries(columns).filter(([field]) => !answerFields.some((answer) => answer === field)),
  );
}

/** What is said of a kind's fields, without what is of the other kind. */
export function columnsOf(kind: Mapping['kind'], columns: Mapping['columns']): Mapping['columns'] {
  return Object.fromEntries(
    fieldsOf(kind).flatMap((field) => {
      const name = columns[field];
      return name === undefined ? [] : [[field, name]];
    }),
  );
}

const names = Object.keys(mappedFields).filter((name): name is MappedField => name in mappedFields);

interface FieldWords {
  words: string;
  kinds: readonly Mapping['kind'][];
}
