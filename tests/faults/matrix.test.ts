// Every learning system beside everything that happens to learners: the record is right at the end, or
// the learner was told that it is not.
import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { type Outcome, situations } from './situations.ts';
import { systems } from './systems.ts';

/**
 * Where the record cannot be right. ESR drops everything after one failed request, until the package is
 * opened again. KnowBe4 closes a package after an error. Forma ends the second window's session by itself,
 * with what that window knew; and a cmi5 LMS gives up the first session when it is launched again.
 */
const expected: Record<string, Record<string, Outcome>> = {
  'ESR, Oracle adapter v8': { 'server down and back': 'told' },
  KnowBe4: {
    'server down and back': 'told',
    'server down to the end': 'told',
    'left unsaved': 'told',
  },
  'Forma LMS 4.0': { 'two tabs': 'told' },
  'Forma LMS 4.0, SCORM 2004': { 'two tabs': 'told' },
  'cmi5, to the letter': { 'two tabs': 'told' },
  ...Object.fromEntries(
    systems
      .filter(({ keepsNothing }) => keepsNothing)
      .map(({ name }) => [
        name,
        Object.fromEntries(
          Object.keys(situations).map((situation) => [situation, 'told' as const]),
        ),
      ]),
  ),
};

const table = new Map<string, Record<string, Outcome | 'failed'>>();

describe.each(systems)('$name', ({ name, make }) => {
  const row: Record<string, Outcome | 'failed'> = {};
  table.set(name, row);

  it.each(Object.entries(situations))('%s', async (situation, happen) => {
    row[situation] = 'failed';
    row[situation] = await happen(make);
    expect(row[situation]).toBe(expected[name]?.[situation] ?? 'right');
  });
});

afterAll(() => {
  mkdirSync('test-results', { recursive: true });
  writeFileSync('test-results/faults.txt', `${writeTable()}\n`);
});

function writeTable(): string {
  const names = Object.keys(situations);
  const widest = Math.max(...[...table.keys()].map((name) => name.length));
  const widths = names.map((name) => Math.max(name.length, 6));
  const write = (first: string, cells: readonly string[]) =>
    [first.padEnd(widest), ...cells.map((cell, index) => cell.padEnd(widths[index] ?? 0))].join(
      '  ',
    );
  return [
    write('', names),
    ...[...table].map(([system, row]) =>
      write(
        system,
        names.map((name) => row[name] ?? '-'),
      ),
    ),
  ].join('\n');
}
