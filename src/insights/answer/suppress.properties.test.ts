import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChoiceAnswer, GroupRow, SceneAnswer, TrendWeek } from './answers.ts';
import { hideCounts, isSmall } from './hide-counts.ts';
import { hideGroups } from './hide-groups.ts';
import { hideScene } from './hide-scene.ts';
import { hideTrend } from './hide-trend.ts';
import { expectHidden, type Numbers } from './testing/expect-hidden.ts';
import { type Sum, workOut } from './testing/work-out.ts';

const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
const anyUnder = fc.constantFrom(5, 10);
/** Mostly few people, because these are what is hidden. */
const anyCount = fc.oneof(
  fc.constantFrom(0, 0, 0, 1),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 40 }),
);

test('the pencil and paper that these tests rest on find what there is to find', () => {
  const sums = [
    { whole: 'all', parts: ['a', 'b', 'c'] },
    { whole: 'b', parts: ['x', 'y'] },
  ];
  const known = (text: Record<string, number>) => new Map(Object.entries(text));
  expect(workOut(sums, known({ all: 9, a: 2 }))).toEqual(new Set());
  expect(workOut(sums, known({ all: 9, a: 2, c: 3 }))).toEqual(new Set(['b']));
  expect(workOut(sums, known({ all: 2, a: 2 }))).toEqual(new Set(['b', 'c', 'x', 'y']));
});

test('a column of counts does not give away what is hidden', () => {
  fc.assert(
    fc.property(fc.array(anyCount, { minLength: 1, maxLength: 12 }), anyUnder, (counts, under) => {
      const total = counts.reduce((sum, count) => sum + count, 0);
      fc.pre(!isSmall(total, under));
      const truth = new Map([
        ...counts.map((count, at): [string, number] => [`${at}`, count]),
        ['all', total],
      ]);
      const shown = new Map([['all', total]]);
      for (const [at, count] of hideCounts(counts, under).entries()) {
        if (count !== null) shown.set(`${at}`, count);
      }
      expectHidden(truth, shown, [{ whole: 'all', parts: [...counts.keys()].map(String) }], under);
    }),
  );
});

describe('a table of groups', () => {
  const anyGroup = fc
    .record({
      ...{
        passed: anyCount,
        failed: anyCount,
        resultUnknown: anyCount,
        overdue: anyCount,
        dueSoon: anyCount,
        later: anyCount,
      },
      begun: anyShare,
      notKnown: anyShare,
    })
    .map(({ begun, notKnown, ...counts }) => {
      const outstanding = counts.overdue + counts.dueSoon + counts.later;
      const inProgress = Math.round(outstanding * begun);
      const isNotKnown = Math.round((outstanding - inProgress) * notKnown);
      const passKnown = counts.passed + counts.failed;
      const completed = passKnown + counts.resultUnknown;
      return {
        ...{ ...counts, completed, outstanding, inProgress, passKnown, notKnown: isNotKnown },
        notStarted: outstanding - inProgress - isNotKnown,
        required: completed + outstanding,
      };
    })
    .filter(({ required }) => required > 0);

  test('does not give away what is hidden', () => {
    fc.assert(
      fc.property(fc.array(anyGroup, { minLength: 1, maxLength: 7 }), anyUnder, (groups, under) => {
        const total = groups.reduce(addFigures);
        const { truth, sums } = tabulate(total, groups);
        const hidden = hideGroups(
          rowOf('', total),
          groups.map((group, at) => rowOf(`${at}`, group)),
          under,
        );
        const shown: Numbers = new Map([['one', 1]]);
        for (const [row, name] of [
          [hidden.total, 'all'] as const,
          ...hidden.groups.map((row) => [row, row.name] as const),
        ]) {
          for (const figure of visible) {
            const number = row[figure];
            if (number !== null) shown.set(`${name} ${figure}`, number);
          }
          expect(row.completionRate === null).toBe(row.completed === null || row.required === 0);
          expect(row.passRate === null).toBe(row.passed === null || row.passKnown === 0);
        }
        expectHidden(truth, shown, sums, under);
        expect(hideGroups(rowOf('', total), [], 1).total).toEqual(rowOf('', total));
      }),
      { numRuns: 500 },
    );
  });

  function tabulate(total: Figures, groups: readonly Figures[]): { truth: Numbers; sums: Sum[] } {
    const rows: [string, Figures][] = [
      ['all', total],
      ...groups.map((group, at): [string, Figures] => [`${at}`, group]),
    ];
    const truth: Numbers = new Map(
      rows.flatMap(([name, row]) =>
        figures.map((figure): [string, number] => [`${name} ${figure}`, row[figure]]),
      ),
    );
    const within = rows.flatMap(([name]) =>
      partsOf.map(([whole, ...parts]) => ({
        whole: `${name} ${whole}`,
        parts: parts.map((part) => `${name} ${part}`),
      })),
    );
    const across = figures.map((figure) => ({
      whole: `all ${figure}`,
      parts: groups.map((_, at) => `${at} ${figure}`),
    }));
    truth.set('one', 1);
    const atLeastOne = groups.map(({ required }, at) => {
      truth.set(`${at} more`, required - 1);
      return { whole: `${at} required`, parts: ['one', `${at} more`] };
    });
    return { truth, sums: [...within, ...across, ...atLeastOne] };
  }

  function addFigures(a: Figures, b: Figures): Figures {
    const sum = { ...a };
    for (const figure of figures) sum[figure] += b[figure];
    return sum;
  }

  function rowOf(name: string, of: Figures): GroupRow {
    const { required, completed, passed, passKnown, overdue, dueSoon } = of;
    const { inProgress, notStarted, notKnown } = of;
    return {
      ...{ name, required, completed, passed, passKnown, overdue, dueSoon },
      ...{ inProgress, notStarted, notKnown },
      completionRate: required === 0 ? null : completed / required,
      passRate: passKnown === 0 ? null : passed / passKnown,
    };
  }
});

test('a trend does not give away what is hidden', () => {
  fc.assert(
    fc.property(
      fc.array(anyCount, { minLength: 1, maxLength: 12 }),
      ...([anyCount, anyUnder] as const),
      (counts, others, under) => {
        let done = 0;
        const required = counts.reduce((sum, count) => sum + count, 0) + others;
        fc.pre(required > 0);
        const truth: Numbers = new Map([
          ['required', required],
          ['before', 0],
        ]);
        const sums: Sum[] = [];
        const weeks = counts.map((completed, at): TrendWeek => {
          done += completed;
          truth
            .set(`week ${at}`, completed)
            .set(`by ${at}`, done)
            .set(`left ${at}`, required - done);
          sums.push({
            whole: `by ${at}`,
            parts: [at === 0 ? 'before' : `by ${at - 1}`, `week ${at}`],
          });
          sums.push({ whole: 'required', parts: [`by ${at}`, `left ${at}`] });
          return { monday: `${at}`, completed, rate: done / required };
        });
        const isTotalKnown = !isSmall(done, under) && !isSmall(required - done, under);
        const shown: Numbers = new Map([
          ['required', required],
          ['before', 0],
        ]);
        if (isTotalKnown) shown.set(`by ${weeks.length - 1}`, done);
        for (const { monday, completed, rate } of hideTrend(weeks, {
          required,
          under,
          isTotalKnown,
        })) {
          if (completed !== null) shown.set(`week ${monday}`, completed);
          if (rate !== null) shown.set(`by ${monday}`, Math.round(rate * required));
        }
        if (!isSmall(required, under)) expectHidden(truth, shown, sums, under);
      },
    ),
    { numRuns: 500 },
  );
});

test('a scene does not give away what is hidden', () => {
  const anyChoice = fc.record({
    count: anyCount,
    result: fc.constantFrom('best', 'acceptable', 'poor', 'unknown' as const),
  });
  fc.assert(
    fc.property(fc.array(anyChoice, { minLength: 1, maxLength: 6 }), anyUnder, (choices, under) => {
      const scene = sceneOf(choices);
      fc.pre((scene.answered ?? 0) > 0);
      const truth: Numbers = new Map(choices.map(({ count }, at) => [`${at}`, count]));
      const keys = (isPoor: boolean) =>
        [...choices.keys()].filter((at) => (choices[at]?.result === 'poor') === isPoor).map(String);
      const sums = [
        { whole: 'poor', parts: keys(true) },
        { whole: 'other', parts: keys(false) },
        { whole: 'all', parts: ['poor', 'other'] },
      ];
      for (const { whole, parts } of sums) {
        truth.set(
          whole,
          parts.reduce((sum, part) => sum + (truth.get(part) ?? 0), 0),
        );
      }
      const hidden = hideScene(scene, under, false);
      const shown: Numbers = new Map();
      // A kind of choice that the story has none of is no secret.
      for (const { whole, parts } of sums) if (parts.length === 0) shown.set(whole, 0);
      for (const { key, count, share } of hidden.choices) {
        if (count !== null) shown.set(key, count);
        expect(share === null).toBe(count === null);
      }
      if (hidden.answered !== null) shown.set('all', hidden.answered);
      if (hidden.poorShare !== null)
        shown.set('poor', Math.round(hidden.poorShare * (scene.answered ?? 0)));
      expectHidden(truth, shown, sums, under);
    }),
    { numRuns: 500 },
  );
});

function sceneOf(choices: readonly Pick<ChoiceAnswer, 'result' | 'count'>[]): SceneAnswer {
  const counts = choices.map(({ count }) => count ?? 0);
  const answered = counts.reduce((sum, count) => sum + count, 0);
  const poor = choices.reduce(
    (sum, { result, count }) => sum + (result === 'poor' ? (count ?? 0) : 0),
    0,
  );
  return {
    ...{
      interactionId: 'x',
      storyId: '',
      scenario: '',
      sceneId: '',
      scene: '',
      question: '',
      answered,
    },
    choices: choices.map(({ result, count }, at) => ({
      ...{ key: `${at}`, text: '', result, count },
      share: (count ?? 0) / answered,
    })),
    ...{ poorShare: poor / answered, mostChosenPoor: null, medianLatencyMs: 900 },
  };
}

/** A figure, and what adds up to it. */
const partsOf = [
  ['required', 'completed', 'outstanding'],
  ['completed', 'passKnown', 'resultUnknown'],
  ['passKnown', 'passed', 'failed'],
  ['outstanding', 'inProgress', 'notStarted', 'notKnown'],
  ['outstanding', 'overdue', 'dueSoon', 'later'],
];
const visible = [
  'required',
  'completed',
  'passed',
  'passKnown',
  'inProgress',
  'notStarted',
  'notKnown',
  'overdue',
  'dueSoon',
] as const;
const figures = [...visible, 'outstanding', 'failed', 'resultUnknown', 'later'] as const;

type Figures = Record<(typeof figures)[number], number>;
