import type { DecisionResult } from '../../events/index.ts';
import type { SceneAnswer } from './answers.ts';
import type { Scene } from './find-scenes.ts';

/**
 * What was chosen in a scene: the story's choices in its order and words, also those that nobody made, then
 * what else was reported. The result of a decision is what was reported with it, or else the story's verdict.
 */
export function describeScene({ id, words }: Scene, made: readonly Chosen[]): SceneWithoutTime {
  const others = new Map(made.map((chosen) => [chosen.response, chosen]));
  const known = (words?.choices ?? []).map(({ key, text, verdict }) => {
    const counts = countResults(others.get(key)?.results ?? {}, verdict);
    others.delete(key);
    return { key, text, ...counts, result: counts.count === 0 ? verdict : counts.result };
  });
  const reported = [...others.values()].map(({ response, results }) => ({
    ...{ key: response, text: response },
    ...countResults(results, 'unknown'),
  }));
  const counted = [...known, ...shortenList(reported.toSorted(mostChosen))];
  const answered = sum(counted.map(({ count }) => count));
  return {
    interactionId: id,
    storyId: words?.storyId ?? '',
    scenario: words?.scenario ?? '',
    sceneId: words?.sceneId ?? '',
    scene: words?.scene ?? id,
    question: words?.question ?? '',
    answered,
    choices: counted.map(({ key, text, result, count }) => ({
      ...{ key, text, result, count },
      share: count / answered,
    })),
    poorShare: sum(counted.map(({ poor }) => poor)) / answered,
    mostChosenPoor: findMostChosenPoor(counted),
  };
}

function countResults(results: Chosen['results'], verdict: DecisionResult): Counts {
  const counts = { best: 0, acceptable: 0, poor: 0, unknown: 0, ...results };
  if (verdict !== 'unknown') {
    counts[verdict] += counts.unknown;
    counts.unknown = 0;
  }
  return {
    count: counts.best + counts.acceptable + counts.poor + counts.unknown,
    poor: counts.poor,
    result: orderedResults.reduce((a, b) => (counts[b] > counts[a] ? b : a)),
  };
}

/** Where answers are typed there may be thousands: the rarest ones share a last row. */
function shortenList(reported: readonly Counted[]): Counted[] {
  if (reported.length <= mostReported) return [...reported];
  const rest = reported.slice(mostReported - 1);
  const last: Counted = {
    ...{ key: '', text: `${rest.length} other responses`, result: 'unknown' },
    count: sum(rest.map(({ count }) => count)),
    poor: sum(rest.map(({ poor }) => poor)),
  };
  return [...reported.slice(0, mostReported - 1), last];
}

function mostChosen(a: Counted, b: Counted): number {
  return b.count - a.count || (a.key < b.key ? -1 : 1);
}

function findMostChosenPoor(choices: readonly Counted[]): string | null {
  const poor = choices.filter(({ result, count }) => result === 'poor' && count > 0);
  const most = poor.reduce((highest, { count }) => Math.max(highest, count), 0);
  return poor.find(({ count }) => count === most)?.key ?? null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

const mostReported = 50;
/** Of results reported equally often for one choice, the first here is shown. */
const orderedResults = ['poor', 'acceptable', 'best', 'unknown'] as const;

/** A response, and how often it was reported with each result. */
export interface Chosen {
  response: string;
  results: Partial<Record<DecisionResult, number>>;
}

interface Counts {
  count: number;
  poor: number;
  result: DecisionResult;
}

interface Counted extends Counts {
  key: string;
  text: string;
}

type SceneWithoutTime = Omit<SceneAnswer, 'medianLatencyMs'>;
