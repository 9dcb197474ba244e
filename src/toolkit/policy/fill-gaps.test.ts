import { expect, it } from 'vitest';
import { emptyWork } from '../work.ts';
import { fillGaps, readFillings } from './fill-gaps.ts';

const work = emptyWork();
work.organisation = ' Larkmoor ';
work.policy.gaps = { '[who to ask]': '[approved app] $& team', '[approved app]': '' };

it.each([
  ['Ask [who to ask] first.', 'Ask [approved app] $& team first.'],
  ['[name of the organisation] and [name of the organisation]', 'Larkmoor and Larkmoor'],
  ['Use [approved app].', 'Use [approved app].'],
  ['[Who to ask] is another gap, [] is none', '[Who to ask] is another gap, [] is none'],
])('%s is %s', (text, filled) => {
  expect(fillGaps(text, readFillings(work))).toBe(filled);
});

it('takes the name that is written for the policy before the one for everything', () => {
  const policy = { ...work.policy, gaps: { '[name of the organisation]': 'the trust' } };
  expect(fillGaps('[name of the organisation]', readFillings({ ...work, policy }))).toBe(
    'the trust',
  );
});
