import { expect, it } from 'vitest';
import { anItem, someArrangements } from '../testing/some-arrangements.ts';
import { type Filter, filterItems } from './filter-items.ts';

const items = [
  anItem('filming', ['ward-video']),
  anItem('training'),
  anItem('review', ['ward-video', 'blanket-ban']),
  anItem('interests', ['brand-deal']),
  anItem('elections'),
];
const work = someArrangements(
  {
    filming: { state: 'partly', date: '2026-11-20' },
    training: { state: 'in place', date: '2026-01-01' },
    review: { state: 'not yet', date: '2026-11-21' },
    interests: { date: '2026-02-30', owner: 'HR' },
  },
  { scenarios: ['blanket-ban', 'ward-video'] },
);

it.each<[Filter, string[]]>([
  ['all', ['filming', 'training', 'review', 'interests', 'elections']],
  ['open', ['interests', 'elections']],
  ['missing', ['filming', 'review']],
  ['prompted', ['filming', 'review']],
  ['overdue', ['filming']],
])('%s', (filter, expected) => {
  expect(filterItems(items, work, filter, '2026-11-21').map(({ id }) => id)).toEqual(expected);
});

it('counts a date that is past on an item nobody has looked at', () => {
  const late = someArrangements({ elections: { date: '2026-11-20' } });
  expect(filterItems(items, late, 'overdue', '2026-11-21').map(({ id }) => id)).toEqual([
    'elections',
  ]);
});
