import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyFile } from '../store/testing/any-said.ts';
import { aStore, type Said } from '../store/testing/makers.ts';
import type { Answers } from './answers.ts';
import { answersTo, ask } from './testing/makers.ts';
import type { View } from './view.ts';

const anyFiles = fc.array(anyFile, { maxLength: 4 });
const anyView: fc.Arbitrary<Partial<View>> = fc.record({
  courseId: fc.constantFrom('everyone', 'FIRE', 'managers'),
  counting: fc.constantFrom('first', 'best', 'all' as const),
  dueBy: fc.constantFrom('', '2026-11-20', '2026-12-01'),
  department: fc.constantFrom('', '', 'Theatres'),
});

test('the order of files, and of what they say, does not matter', () => {
  fc.assert(
    fc.property(anyFiles, anyView, (files, view) => {
      const turned = files.map((file) => file.toReversed()).toReversed();
      expect(answersTo(turned, view)).toEqual(answersTo(files, view));
    }),
  );
});

test('reading a file twice changes nothing', () => {
  fc.assert(
    fc.property(anyFiles, anyView, (files, view) => {
      expect(answersTo([...files, ...files], view)).toEqual(answersTo(files, view));
    }),
  );
});

test('forgetting a file is as if it had never been read', () => {
  fc.assert(
    fc.property(anyFiles, anyFile, anyView, (files, more, view) => {
      const store = aStore(...files, more);
      store.forget(files.length + 1);
      expect(ask(store, view)).toEqual(answersTo(files, view));
    }),
  );
});

test('what is written out and read again gives the same answers', () => {
  fc.assert(
    fc.property(anyFiles, anyView, (files, view) => {
      const people = files.flat().filter((one) => !('kind' in one));
      const again = answersTo([[...aStore(...files).events], people], view);
      const before = answersTo(files, view);
      // Once somebody has been found by name, they are written out with all that is known of them.
      const found = { ...before, matching: { ...before.matching, byNameOnly: [] } };
      expect({ ...again, matching: { ...again.matching, byNameOnly: [] } }).toEqual(found);
    }),
  );
});

test('groups add up to the total, and people to their groups', () => {
  fc.assert(
    fc.property(anyFiles, anyView, (files, view) => {
      const { compliance } = answersTo(files, view);
      const { total, people } = compliance;
      for (const groups of [compliance.byDepartment, compliance.byStaffGroup]) {
        for (const field of additive) {
          expect(sum(groups.map((group) => group[field]))).toBe(total[field]);
        }
      }
      expect(people).toHaveLength(total.required ?? -1);
      expect(sum([total.completed, total.inProgress, total.notStarted, total.notKnown])).toBe(
        total.required,
      );
      expect(sum([total.overdue, total.dueSoon])).toBeLessThanOrEqual(
        sum([total.inProgress, total.notStarted, total.notKnown]),
      );
      expect(total.passed).toBeLessThanOrEqual(total.passKnown ?? 0);
      expect(total.passKnown).toBeLessThanOrEqual(total.completed ?? 0);
      expect(compliance.inferred).toBeLessThanOrEqual(total.completed ?? 0);
    }),
  );
});

test('first, best and all attempts say no more than there is', () => {
  fc.assert(
    fc.property(anyFiles, (files) => {
      const [first, best, all] = (['first', 'best', 'all'] as const).map((counting) =>
        answersTo(files, { counting }),
      );
      if (!first || !best || !all) throw new Error('There are three countings.');
      expect(best.compliance).toEqual(first.compliance);
      expect(all.compliance).toEqual(first.compliance);
      expect(all.attempts.scored).toBeGreaterThanOrEqual(best.attempts.scored);
      expect(best.attempts.scored).toBeGreaterThanOrEqual(first.attempts.scored);
      expect(decided(all)).toBeGreaterThanOrEqual(Math.max(decided(first), decided(best)));
      const isOfAll = !aStore(...files).records.hasStaffList;
      if (isOfAll) expect(decided(all)).toBe(countDecisions(files));
      for (const answers of [first, best, all]) {
        expect(sum(answers.attempts.scores.map(({ attempts }) => attempts))).toBe(
          answers.attempts.scored,
        );
        expect(sum(answers.time.bars.map(({ attempts }) => attempts))).toBe(answers.time.timed);
        for (const { choices, answered, poorShare } of answers.decisions) {
          expect(sum(choices.map(({ count }) => count))).toBe(answered);
          expect(poorShare).toBeGreaterThanOrEqual(0);
          expect(poorShare).toBeLessThanOrEqual(1);
        }
      }
    }),
  );
});

function decided({ decisions }: Answers): number {
  return sum(decisions.map(({ answered }) => answered));
}

function countDecisions(files: Said[][]): number {
  const store = aStore(...files);
  return store.courses.find(({ id }) => id === 'everyone')?.decisions ?? 0;
}

function sum(numbers: readonly (number | null)[]): number {
  return numbers.reduce<number>((total, number) => total + (number ?? Number.NaN), 0);
}

const additive = [
  ...([
    'required',
    'completed',
    'passed',
    'inProgress',
    'notStarted',
    'notKnown',
    'passKnown',
    'overdue',
    'dueSoon',
  ] as const),
];
