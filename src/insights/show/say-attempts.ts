import type { Attempts } from '../answer/answers.ts';
import { sayCount, sayMany, sayPeople, sayRate } from './say-figures.ts';

/** What the bars of attempts per learner show. */
export function sayAttempts({ perLearner }: Attempts): string {
  const [once, ...more] = perLearner;
  const all = total(perLearner.map(({ learners }) => learners));
  if (all === 0 || !once) return 'Nobody in the records has begun an attempt.';
  const several = total(more.map(({ learners }) => learners));
  if (once.learners === null || several === null || all === null) {
    return 'Some of the numbers of attempts are hidden, because they are about too few people.';
  }
  if (several === 0 && all === 1) return 'One person made one attempt.';
  if (several === 0) return `Each of ${sayPeople(all)} made one attempt.`;
  return `Of ${sayPeople(all)}, ${sayCount(once.learners)} made one attempt and ${sayCount(several)} made more.`;
}

/** What the bars of scores show. `passingScore` is 0 to 1. */
export function sayScores(attempts: Attempts, passingScore: number): string {
  const { scored, meanScore, medianScore } = attempts;
  if (attempts.isHidden) return 'Scores are hidden, because they are about too few people.';
  if (scored === 0) return 'No attempt has a score.';
  const middle =
    meanScore === null || medianScore === null
      ? 'The mean and the median are hidden.'
      : `The mean is ${sayRate(meanScore)} and the median ${sayRate(medianScore)}.`;
  const under = countUnder(attempts, passingScore);
  const short =
    under === null
      ? ''
      : ` ${sayCount(under)} (${sayRate(under / scored)}) ${under === 1 ? 'is' : 'are'} under the passing score of ${sayRate(passingScore)}.`;
  return `${sayMany(scored, 'attempt')} ${scored === 1 ? 'has' : 'have'} a score. ${middle}${short}`;
}

/** Known only where a bar begins at the passing score, and none below it is hidden. */
function countUnder({ scores }: Attempts, passingScore: number): number | null {
  const passingPercent = Math.round(passingScore * 1000) / 10;
  if (!scores.some(({ fromPercent }) => fromPercent === passingPercent)) return null;
  const below = scores.filter(({ fromPercent }) => fromPercent < passingPercent);
  return total(below.map(({ attempts }) => attempts));
}

function total(counts: readonly (number | null)[]): number | null {
  return counts.reduce(
    (sum, count) => (sum === null || count === null ? null : sum + count),
    0 as number | null,
  );
}
