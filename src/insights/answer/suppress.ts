import type { Answers, Attempts, Matching, SceneAnswer, TimeSpent } from './answers.ts';
import { hideCounts, isSmall } from './hide-counts.ts';
import { hideGroups } from './hide-groups.ts';
import { hideScene } from './hide-scene.ts';
import { hideTrend } from './hide-trend.ts';
import type { View } from './view.ts';

/**
 * Hides every number about fewer than `under` people (0: none), every share from which one could be worked
 * out, and as many others in the same table as keep it from being worked out from the total; and all names.
 */
export function suppress(answers: Answers, under: View['suppressUnder']): Answers {
  if (under === 0) return answers;
  const { compliance, attempts } = answers;
  const { total, groups } = hideGroups(compliance.total, compliance.byDepartment, under);
  const required = compliance.total.required ?? 0;
  const tried = sum(attempts.perLearner.map(({ learners }) => learners ?? 0));
  const isFew = isSmall(tried, under);
  return {
    course: answers.course,
    compliance: {
      hasStaffList: compliance.hasStaffList,
      total,
      byDepartment: groups,
      byStaffGroup: hideGroups(compliance.total, compliance.byStaffGroup, under).groups,
      people: [],
    },
    trend: hideTrend(answers.trend, { required, under, isTotalKnown: total.completed !== null }),
    attempts: hideAttempts(attempts, under, isFew),
    time: hideTime(answers.time, under, isFew),
    decisions: answers.decisions.map((scene) => hideScene(scene, under, isFew)).sort(hiddenLast),
    matching: hideMatching(answers.matching, required, under),
  };
}

function hideAttempts(attempts: Attempts, under: number, isFew: boolean): Attempts {
  const learners = hideCounts(
    attempts.perLearner.map((row) => row.learners ?? 0),
    under,
  );
  const perLearner = attempts.perLearner.map((row, at) => ({
    ...row,
    learners: learners[at] ?? null,
  }));
  if (isFew || isSmall(attempts.scored, under)) {
    const scores = attempts.scores.map((bar) => ({ ...bar, attempts: null }));
    return { perLearner, scores, scored: 0, meanScore: null, medianScore: null, isHidden: true };
  }
  const bars = hideCounts(
    attempts.scores.map((bar) => bar.attempts ?? 0),
    under,
  );
  const scores = attempts.scores.map((bar, at) => ({ ...bar, attempts: bars[at] ?? null }));
  return { ...attempts, perLearner, scores };
}

function hideTime(time: TimeSpent, under: number, isFew: boolean): TimeSpent {
  if (isFew || isSmall(time.timed, under)) {
    const bars = time.bars.map((bar) => ({ ...bar, attempts: null }));
    return { ...time, timed: 0, medianMs: null, bars, tooFast: null, isHidden: true };
  }
  const counts = time.bars.map(({ attempts }) => attempts ?? 0);
  const shown = hideCounts(counts, under);
  const tooFast = time.tooFast ?? 0;
  // The first bars together may be just the ones that are too fast, and one of them may be hidden.
  const isSumOfHidden = shown.some(
    (_, at) => sum(counts.slice(0, at + 1)) === tooFast && shown.slice(0, at + 1).includes(null),
  );
  const isTelling = isSmall(tooFast, under) || isSmall(time.timed - tooFast, under);
  return {
    ...time,
    bars: time.bars.map((bar, at) => ({ ...bar, attempts: shown[at] ?? null })),
    tooFast: isTelling || isSumOfHidden ? null : tooFast,
  };
}

function hideMatching({ matched }: Matching, required: number, under: number): Matching {
  const isTelling = isSmall(matched, under) || isSmall(required - matched, under);
  return {
    matched: isTelling ? 0 : matched,
    ...{ byNameOnly: [], notInRecords: [], notInList: [], ambiguous: [] },
    isHidden: true,
  };
}

/** The order says which share is larger, so scenes whose share is hidden have an order of their own. */
function hiddenLast(a: SceneAnswer, b: SceneAnswer): number {
  const [first, second] = [a, b].map(({ poorShare }) => poorShare === null);
  if (first !== second) return Number(first) - Number(second);
  return first && a.interactionId < b.interactionId ? -1 : Number(first);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
