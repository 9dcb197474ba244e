import { expect, it } from 'vitest';
import { aPolicy, aPolicyContent } from '../testing/some-content.ts';
import { findGaps } from './find-gaps.ts';

it.each([
  ['Ring [who to ask]. Then ring [who to ask] again.', ['[who to ask]']],
  ['Ask [a], [the guardian] or [the\nrest].', ['[the guardian]']],
  ['Ring the office.', []],
])('%j', (text, expected) => {
  const found = findGaps(aPolicyContent(), aPolicy({ scope: { stance: 'middle', text } }));
  expect(found.map(({ gap }) => gap)).toEqual(expected);
});

it('says what belongs there', () => {
  const content = { ...aPolicyContent(), gaps: [{ gap: '[who to ask]', means: 'A role' }] };
  const text = 'Ask [who to ask] or [somebody].';
  const found = findGaps(content, aPolicy({ scope: { stance: 'middle', text } }));
  expect(found.map(({ means }) => means)).toEqual(['A role', '']);
});

it('names each clause once, in the order of the policy', () => {
  const clause = { stance: 'middle' as const, text: '[who to ask] and [who to ask]' };
  const [found] = findGaps(
    aPolicyContent(),
    aPolicy({ 'views-and-beliefs': clause, scope: clause }),
  );
  expect(found?.clauses.map(({ id }) => id)).toEqual(['scope', 'views-and-beliefs']);
});
