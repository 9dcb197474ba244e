import { expect, test } from 'vitest';
import type { MappedField, Mapping } from '../read/reading.ts';
import { findMappingProblems, guessKind } from './check-mapping.ts';
import { columnsOf, fieldsOf, withoutAnswers } from './mapped-fields.ts';

test.each<[Mapping['kind'], MappedField[], MappedField[]]>([
  ['people', ['email'], []],
  ['people', ['learnerId', 'department', 'dueOn'], []],
  ['people', ['department'], ['learnerId']],
  ['people', [], ['learnerId']],
  ['records', ['learnerName', 'score'], []],
  ['records', ['firstName', 'lastName', 'startedAt'], []],
  ['records', ['email'], ['completion']],
  ['records', ['score'], ['learnerId']],
  ['records', [], ['learnerId', 'completion']],
  ['records', ['email', 'interactionId', 'response'], []],
  ['records', ['email', 'score', 'response'], ['interactionId']],
  ['records', ['email', 'courseId'], ['completion']],
])('%s with %j: problems at %j', (kind, fields, expected) => {
  const mapping: Mapping = { kind, columns: nameAll(fields), dateOrder: 'day first' };
  expect(findMappingProblems(mapping).map(({ field }) => field)).toEqual(expected);
});

test.each<[MappedField[], Mapping['kind']]>([
  [['email', 'department'], 'people'],
  [['email', 'startedAt', 'startedOn'], 'people'],
  [['email', 'score'], 'records'],
  [['interactionId'], 'records'],
])('a file with %j seems to be of %s', (fields, kind) => {
  expect(guessKind(nameAll(fields))).toBe(kind);
});

test('each problem is at a field that its kind of file shows', () => {
  for (const kind of ['people', 'records'] as const) {
    const columns = columnsOf(kind, nameAll(['response']));
    const problems = findMappingProblems({ kind, columns, dateOrder: 'day first' });
    expect(problems.length).toBeGreaterThan(0);
    for (const { field } of problems) expect(fieldsOf(kind)).toContain(field);
  }
});

test('another kind of file keeps the columns that both have', () => {
  const columns = { email: 'Mail', score: 'Mark', department: 'Ward', dueOn: 'Due' };
  expect(columnsOf('people', columns)).toEqual({
    ...{ email: 'Mail', department: 'Ward', dueOn: 'Due' },
  });
  expect(columnsOf('records', columns)).toEqual({
    ...{ email: 'Mail', score: 'Mark', department: 'Ward' },
  });
});

test('columns of answers do not count where the file has none', () => {
  const columns = { email: 'Mail', result: 'Result', interactionId: 'Q' };
  expect(withoutAnswers(columns)).toEqual({ email: 'Mail' });
});

function nameAll(fields: readonly MappedField[]): Mapping['columns'] {
  return Object.fromEntries(fields.map((field) => [field, `The ${field}`]));
}
