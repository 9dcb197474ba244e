import { countWords } from '../language/words.ts';
import type { Choice, Scene } from '../story.ts';
import type { PathState } from './find-states.ts';
import type { ProseParts } from './split-whens.ts';
import type { TrackedFlags } from './track-flags.ts';

/**
 * Silent reading of English runs at about 240 words a minute (Brysbaert 2019, a review of 190
 * studies). Choices that are not taken are counted as read too.
 */
const wordsPerMinute = 240;
/** To weigh three choices after they have been read. */
const secondsToDecide = 10;
/** To mark or sort half a dozen short items and compare; their words are not counted beside it. */
const secondsForActivity = 45;

/** What a path asks of a learner. */
export interface Effort {
  decisions: number;
  words: number;
  seconds: number;
}

/** The same twice, unless flags are not followed and a When is perhaps shown. */
export interface EffortRange {
  least: Effort;
  most: Effort;
}

const noEffort: Effort = { decisions: 0, words: 0, seconds: 0 };
export const nothingYet: EffortRange = { least: noEffort, most: noEffort };

/** One after the other. */
export function addEffort(a: EffortRange, b: EffortRange): EffortRange {
  return { least: combine(a.least, b.least, add), most: combine(a.most, b.most, add) };
}

/** Either the one or the other: the least and the most of each figure by itself. */
export function spanEffort(a: EffortRange, b: EffortRange): EffortRange {
  return { least: combine(a.least, b.least, Math.min), most: combine(a.most, b.most, Math.max) };
}

function combine(a: Effort, b: Effort, by: (a: number, b: number) => number): Effort {
  return {
    decisions: by(a.decisions, b.decisions),
    words: by(a.words, b.words),
    seconds: by(a.seconds, b.seconds),
  };
}

const add = (a: number, b: number) => a + b;

export interface Reading {
  /** Of a scene: its prose, question and choices, its activity. */
  inScene: (state: PathState) => EffortRange;
  /** Of the feedback on one choice. */
  afterChoice: (state: PathState, choice: Choice) => EffortRange;
}

export function measureReading(parts: ProseParts, flags: TrackedFlags): Reading {
  const fixed = new Map<Scene, { words: number; seconds: number }>();
  const wordsShown = (part: string, remembered: bigint): [least: number, most: number] => {
    let [least, most] = [0, 0];
    for (const { conditions, words } of parts(part).stretches) {
      const holds = flags.hold(conditions, remembered);
      if (holds === true) least += words;
      if (holds !== false) most += words;
    }
    return [least, most];
  };
  return {
    inScene: ({ scene, remembered }) => {
      const { words, seconds } = fixed.get(scene) ?? measureFixed(scene);
      fixed.set(scene, { words, seconds });
      const decisions = scene.choices.length > 0 ? 1 : 0;
      const [least, most] = wordsShown(scene.id, remembered);
      return rangeOf(decisions, [words + least, words + most], seconds);
    },
    afterChoice: ({ scene, remembered }, { key, remembers }) =>
      rangeOf(0, wordsShown(`${scene.id}/${key}`, remembered | flags.maskOf(remembers)), 0),
  };
}

/** What a scene has whatever is remembered. */
function measureFixed({ question, choices, activity }: Scene): { words: number; seconds: number } {
  const words = [question, ...choices.map(({ text }) => text)].map(countWords);
  return {
    words: words.reduce((sum, each) => sum + each, 0),
    seconds: (choices.length > 0 ? secondsToDecide : 0) + (activity ? secondsForActivity : 0),
  };
}

function rangeOf(
  decisions: number,
  words: [least: number, most: number],
  seconds: number,
): EffortRange {
  const [least, most] = words.map((count) => ({
    decisions,
    words: count,
    seconds: seconds + (count * 60) / wordsPerMinute,
  }));
  return { least: least ?? noEffort, most: most ?? noEffort };
}
