import type { Answers, Attempts, Compliance, Matching, SceneAnswer, TimeSpent } from './answers.ts';
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
  // Where nobody may know how many completed, the number of their scores or times would tell.
  const isTelling = isFew || total.completed === null;
  return {
    course: answers.course,
    compliance: {
      hasStaffList: compliance.hasStaffList,
      ...(compliance.isUnsaid ? { isUnsaid: true as const } : {}),
      total,
      byDepartment: groups,
      byStaffGroup: hideGroups(compliance.total, compliance.byStaffGroup, under).groups,
      people: [],
      inferred: hideInferred(compliance, total.completed, under),
    },
    trend: hideTrend(answers.trend, { required, under, isTotalKnown: total.completed !== null }),
    attempts: hideAttempts(attempts, {
      ...{ under, isTelling, untried: required - tried },
      isBegunHidden: total.inProgress === null,
    }),
    time: hideTime(answers.time, under, isTelling),
    decisions: answers.decisions.map((scene) => hideScene(scene, under, isFew)).sort(hiddenLast),
    matching: hideMatching(answers.matching, required, under),
  };
}

function hideInferred(
  { total, inferred }: Compliance,
  completed: number | null,
  under: number,
): number | null {
  const isTelling =
    isSmall(inferred ?? 0, under) || isSmall((total.completed ?? 0) - (inferred ?? 0), under);
  return completed === null || isTelling ? null : inferred;
}

function hideAttempts(
  attempts: Attempts,
  { under, isTelling, untried, isBegunHidden }: Trying,
): Attempts {
  // Who has not tried is the rest of those required, and so a part like the others, which nobody sees.
  const counts = attempts.perLearner.map((row) => row.learners ?? 0);
  const learners = hideCounts([...counts, untried], under, isBegunHidden ? [counts.length] : []);
  const perLearner = attempts.perLearner.map((row, at) => ({
    ...row,
    learners: learners[at] ?? null,
  }));
  if (isTelling || isSmall(attempts.scored, under)) {
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

function hideTime(time: TimeSpent, under: number, isHidden: boolean): TimeSpent {
  if (isHidden || isSmall(time.timed, under)) {
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

interface Trying {
  under: number;
  /** Whether the number of scores would tell what is hidden elsewhere. */
  isTelling: boolean;
  /** How many of those required have made no attempt. */
  untried: number;
  /** Whether nobody may know how many have begun and not completed. */
  isBegunHidden: boolean;
}
