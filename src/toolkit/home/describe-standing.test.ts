import { expect, it } from 'vitest';
import { addAccount } from '../arrangements/change-arrangements.ts';
import type { ToolkitContent } from '../content.ts';
import { anItem, someArrangements } from '../testing/some-arrangements.ts';
import { anObjective, aPolicy, aPolicyContent } from '../testing/some-content.ts';
import { emptyWork } from '../work.ts';
import { describeStanding } from './describe-standing.ts';

const content: ToolkitContent = {
  policy: aPolicyContent(),
  objectives: { stages: [], examples: [] },
  arrangements: { items: [anItem('a'), anItem('b')], account: { asks: [], decisions: [] } },
  sources: {},
};
const today = '2026-11-21';

it('says that nothing is begun', () => {
  const standing = describeStanding(emptyWork(), content, today);
  expect(standing.map(({ isBegun, says }) => [isBegun, says])).toEqual([
    [false, 'Not begun.'],
    [false, 'Not begun.'],
    [false, 'Not begun.'],
  ]);
});

it('counts what is there', () => {
  const work = {
    ...emptyWork(),
    policy: aPolicy({ scope: 'middle', gone: 'middle' }),
    objectives: [anObjective(), anObjective({ id: 'o2', owner: '' })],
    arrangements: addAccount(someArrangements({ a: { state: 'partly' }, b: { owner: 'HR' } })),
  };
  expect(describeStanding(work, content, today).map(({ says }) => says)).toEqual([
    '1 of 12 clauses has a wording.',
    '2 objectives, 1 with everything in place.',
    '1 of 2 arrangements looked at, 1 account.',
  ]);
});
