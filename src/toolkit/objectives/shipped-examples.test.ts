// The examples that are shipped, against what the checks look for in them.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ObjectivesContent } from '../content.ts';
import { addObjective } from './change-objectives.ts';
import { checkObjective } from './check-objective.ts';

const { examples }: ObjectivesContent = parse(
  readFileSync('content/toolkit/objectives.yaml', 'utf8'),
);
const today = '2026-11-21';

it('are eight', () => {
  expect(examples).toHaveLength(8);
});

describe.each(examples)('$id', (example) => {
  const [objective] = addObjective([], example);
  if (objective === undefined) throw new Error('No objective was made.');
  const checks = new Map(checkObjective(objective, today).map(({ id, add }) => [id, add]));

  it.each(['number', 'measure'])('has its %s', (id) => {
    expect(checks.get(id)).toBeNull();
  });

  /** Years are left to whoever uses it, so the field for the date is empty at first. */
  it('names a time', () => {
    expect(checks.get('date')).toMatch(/^The sentence names a time\./);
  });

  it('keeps what to avoid', () => {
    expect(objective.avoid).toBe(example.avoid);
    expect(objective.avoid).not.toBe('');
  });
});
