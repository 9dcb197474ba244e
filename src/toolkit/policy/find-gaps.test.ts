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

it('looks in the further parts too, but for those that are left out', () => {
  const also = ['equality', 'records'].map((id) => ({
    id,
    title: id,
    text: `Ask [who has ${id}] or [who to ask].`,
    sources: [],
  }));
  const policy = aPolicy(
    { scope: { stance: 'middle', text: '[who to ask]' } },
    {
      also: {
        records: { isLeftOut: true, text: null },
        equality: { isLeftOut: false, text: '[who to ask] [other]' },
      },
    },
  );
  const found = findGaps({ ...aPolicyContent(), also }, policy);
  const idsOf = (links: { id: string }[]) => links.map(({ id }) => id);
  expect(found.map(({ gap, clauses, parts }) => [gap, idsOf(clauses), idsOf(parts)])).toEqual([
    ['[who to ask]', ['scope'], ['equality']],
    ['[other]', [], ['equality']],
  ]);
});

it('names each clause once, in the order of the policy', () => {
  const clause = { stance: 'middle' as const, text: '[who to ask] and [who to ask]' };
  const [found] = findGaps(
    aPolicyContent(),
    aPolicy({ 'views-and-beliefs': clause, scope: clause }),
  );
  expect(found?.clauses.map(({ id }) => id)).toEqual(['scope', 'views-and-beliefs']);
});
