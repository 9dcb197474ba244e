import { expect, test } from 'vitest';
import { anAttempt, aPerson, aStore } from './testing/makers.ts';

const place = { department: 'Ward 6', staffGroup: 'Nursing' };
const said = aPerson({ ...place, isRequired: false });

test('a record that says where somebody works requires nobody', () => {
  const store = aStore([said, anAttempt()]);
  expect(store.hasStaffList).toBe(false);
  expect(store.records.hasStaffList).toBe(false);
  expect(store.records.learners).toMatchObject([{ listed: null, hasRecord: true, place }]);
});

test('a staff list is not changed by it', () => {
  const listed = { department: 'Theatres', staffGroup: '' };
  const [learner] = aStore([said, anAttempt()], [aPerson(listed)]).records.learners;
  expect(learner).toMatchObject({ listed, place });
});

test('of two places the order of files does not decide', () => {
  const other = aPerson({ department: 'Estates', isRequired: false });
  for (const files of [
    [[said], [other]],
    [[other], [said]],
  ]) {
    expect(aStore(...files).records.learners[0]?.place?.department).toBe('Estates');
  }
});

test('whose place nobody says has none', () => {
  expect(aStore([anAttempt()]).records.learners[0]?.place).toBeUndefined();
});
