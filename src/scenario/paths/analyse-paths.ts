import { findLongestPath } from '../check/longest-path.ts';
import { drawGraph, type StoryGraph } from '../check/story-graph.ts';
import type { ReadStory } from '../read-story.ts';
import { scaleScore } from '../score.ts';
import { longestPathKept } from '../shorten-path.ts';
import { waysOn } from '../ways-on.ts';
import { type Arrivals, countPaths } from './count-paths.ts';
import { type ClosedRule, findClosedRules } from './find-closed-rules.ts';
import { findSettledWhens, type SettledWhen } from './find-settled-whens.ts';
import { findStates, type PathState } from './find-states.ts';
import { type Effort, measureReading, nothingYet, spanEffort } from './measure-reading.ts';
import { splitParts } from './split-whens.ts';
import { addTallies, pointsOf, type Tallies } from './tallies.ts';
import { noFlags, type TrackedFlags, trackFlags } from './track-flags.ts';

export interface AnalysisOptions {
  /** Scaled 0 to 1. Without it nobody passes or fails. */
  passingScore?: number;
  /** Beyond this many scenes with what is remembered there, flags are left out. */
  mostStates?: number;
}

/** Every path from the start to an ending, taken together; a circle is gone round once at most. */
export interface PathAnalysis extends PathGroup {
  /** False where there are too many states: then flags decide nothing, and each figure is a bound. */
  isExact: boolean;
  /** False where a way on leads to a scene that is not there; paths that take it are not counted. */
  isWhole: boolean;
  /** Whether learners can come back to where they were. There is then no end to the paths. */
  hasCircles: boolean;
  /** All endings of the story, in the order of the file. */
  endings: EndingPaths[];
  closedRules: ClosedRule[];
  settledWhens: SettledWhen[];
  /** Steps that resume data holds of this story at most. */
  keptSteps: number;
}

export interface PathGroup {
  /** How many there are; at most so many where the analysis is not exact. */
  paths: bigint;
  /** How many of them reach the passing score; null where there is none, or it was too much to count. */
  passing: bigint | null;
  /** The rest is null where there is no path. Scaled 0 to 1. */
  score: Range | null;
  decisions: Range | null;
  words: Range | null;
  minutes: Range | null;
}

export interface EndingPaths extends PathGroup {
  id: string;
  title: string;
  /** Whether the links of the story lead here, whatever is remembered. */
  isLinked: boolean;
}

export interface Range {
  least: number;
  most: number;
}

/** About two seconds on a slow computer. */
const mostStatesFollowed = 80_000;

/**
 * What the paths of a story are like: how many, which endings and scores they reach, how long they
 * take, and what no path does. Exact, with all that is remembered; nothing is walked twice, so the
 * time grows with the scenes and not with the paths.
 */
export function analysePaths(
  read: ReadStory,
  { passingScore, mostStates = mostStatesFollowed }: AnalysisOptions = {},
): PathAnalysis {
  const graph = drawGraph(read);
  const parts = splitParts(read.prose);
  const { states, flags } = followFlags(read, graph, trackFlags(graph, parts), mostStates);
  const order = new Map([...graph.scenes.keys()].map((id, at) => [id, at]));
  const reading = measureReading(parts, flags);
  const counted = countPaths(states, reading, (id) => order.get(id) ?? 0);
  const canCount = flags.areFollowed && !counted.isThinned;
  const describe = (arrivals: readonly Arrivals[]) =>
    describeGroup(arrivals, canCount ? passingScore : undefined);
  const endings = [...graph.scenes.values()].filter(({ kind }) => kind === 'ending');
  return {
    ...describe([...counted.endings.values()]),
    isExact: flags.areFollowed,
    isWhole: [...graph.scenes].every(([id, one]) => waysOn(one).length === graph.next(id).length),
    hasCircles: counted.hasCircles,
    endings: endings.map(({ id, title }) => {
      const arrived = counted.endings.get(id);
      return {
        id,
        title,
        isLinked: graph.reachable.has(id),
        ...describe(arrived ? [arrived] : []),
      };
    }),
    closedRules: findClosedRules(states, flags),
    settledWhens: findSettledWhens(states, parts, flags),
    keptSteps: countKeptSteps(read),
  };
}

/** Steps (choices and 'go on's) that resume data holds at most of a learner's place in a story. */
export function countKeptSteps(read: ReadStory): number {
  return Math.min(findLongestPath(drawGraph(read), read.story.start), longestPathKept);
}

function followFlags(
  { story }: ReadStory,
  graph: StoryGraph,
  flags: TrackedFlags,
  mostStates: number,
): { states: readonly PathState[]; flags: TrackedFlags } {
  const states = findStates(graph, story.start, flags, mostStates);
  if (states) return { states, flags };
  return { states: findStates(graph, story.start, noFlags, Infinity) ?? [], flags: noFlags };
}

function describeGroup(arrivals: readonly Arrivals[], passingScore?: number): PathGroup {
  const tallies: Tallies = new Map();
  for (const one of arrivals) addTallies(tallies, one.tallies, 0);
  let effort = arrivals[0]?.effort;
  for (const one of arrivals) effort = spanEffort(effort ?? nothingYet, one.effort);
  const rangeOf = (pick: (effort: Effort) => number): Range | null =>
    effort ? { least: pick(effort.least), most: pick(effort.most) } : null;
  return {
    paths: arrivals.reduce((sum, { paths }) => sum + paths, 0n),
    passing: passingScore === undefined ? null : countPassing(tallies, passingScore),
    score: findScoreRange(tallies),
    decisions: rangeOf(({ decisions }) => decisions),
    words: rangeOf(({ words }) => words),
    minutes: rangeOf(({ seconds }) => seconds / 60),
  };
}

function countPassing(tallies: Tallies, passingScore: number): bigint {
  let passing = 0n;
  for (const [tally, paths] of tallies) {
    if (scaleScore(pointsOf(tally)) >= passingScore) passing += paths;
  }
  return passing;
}

function findScoreRange(tallies: Tallies): Range | null {
  let [least, most] = [Infinity, -Infinity];
  for (const tally of tallies.keys()) {
    const score = scaleScore(pointsOf(tally));
    least = Math.min(least, score);
    most = Math.max(most, score);
  }
  return tallies.size > 0 ? { least, most } : null;
}
