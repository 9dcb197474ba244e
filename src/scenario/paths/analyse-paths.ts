import { findLongestPath } from '../check/longest-path.ts';
import { oncePerStory } from '../check/once-per-story.ts';
import { drawGraph } from '../check/story-graph.ts';
import type { ReadStory } from '../read-story.ts';
import { scaleScore } from '../score.ts';
import { longestPathKept } from '../shorten-path.ts';
import { waysOn } from '../ways-on.ts';
import { type Arrivals, countPaths } from './count-paths.ts';
import { type ClosedRule, findClosedRules } from './find-closed-rules.ts';
import { findSettledWhens, type SettledWhen } from './find-settled-whens.ts';
import { findStates, type PathState } from './find-states.ts';
import { type Effort, measureReading, nothingYet, spanEffort } from './measure-reading.ts';
import { type FlaggedStory, proveBranches } from './prove-branches.ts';
import { splitParts } from './split-whens.ts';
import { addTallies, pointsOf, type Tallies } from './tallies.ts';
import { noFlags, onlyFlags, type TrackedFlags, trackFlags } from './track-flags.ts';

export interface AnalysisOptions {
  /** Scaled 0 to 1. Without it nobody passes or fails. */
  passingScore?: number;
  /** Beyond this many scenes with what is remembered there, flags are left out, those of Whens first. */
  mostStates?: number;
}

/** Every path from the start to an ending, taken together; a circle is gone round once at most. */
export interface PathAnalysis extends PathGroup {
  /** False where there are too many states: then flags decide junctions at most, and figures are bounds. */
  isExact: boolean;
  /** False where a way on leads to a scene that is not there; paths that take it are not counted. */
  isWhole: boolean;
  /** Whether learners can come back to where they were. There is then no end to the paths. */
  hasCircles: boolean;
  /** All endings of the story, in the order of the file. */
  endings: EndingPaths[];
  closedRules: ClosedRule[];
  settledWhens: SettledWhen[];
  /** Lines of junctions and Whens that may be closed or settled: there were too many states to know. */
  unproved: number;
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
  /** Whether a path comes here; where the analysis is not exact, false is still certain. */
  isReached: boolean;
}

export interface Range {
  least: number;
  most: number;
}

/** About two seconds on a slow computer. */
const mostStatesFollowed = 80_000;

/** Paths followed once serve every passing score. */
const followOnce = oncePerStory((read) => {
  const shape = writeShape(read);
  if (last?.shape !== shape) last = { shape, paths: followPaths(read, mostStatesFollowed) };
  return last.paths;
});

/** While a story is written it is analysed with each letter, and few letters change a path or a number of words. */
let last: { shape: string; paths: FollowedPaths } | null = null;

/** Everything that paths are followed by. */
function writeShape({ story: { start, scenes }, prose }: ReadStory): string {
  const parts = splitParts(prose);
  return JSON.stringify([start, scenes, Object.keys(prose).map((part) => [part, parts(part)])]);
}

/**
 * What the paths of a story are like: how many, which endings and scores they reach, how long they
 * take, and what no path does. Exact, with all that is remembered; nothing is walked twice, so the
 * time grows with the scenes and not with the paths.
 */
export function analysePaths(
  read: ReadStory,
  { passingScore, mostStates }: AnalysisOptions = {},
): PathAnalysis {
  const followed = mostStates === undefined ? followOnce(read) : followPaths(read, mostStates);
  const { arrivals, canCount, endings, ...rest } = followed;
  const describe = (some: readonly Arrivals[]) =>
    describeGroup(some, canCount ? passingScore : undefined);
  return {
    ...rest,
    ...describe([...arrivals.values()]),
    endings: endings.map((ending) => {
      const arrived = arrivals.get(ending.id);
      return { ...ending, ...describe(arrived ? [arrived] : []) };
    }),
  };
}

function followPaths(read: ReadStory, mostStates: number): FollowedPaths {
  const graph = drawGraph(read);
  const parts = splitParts(read.prose);
  const story = { graph, start: read.story.start, parts, flags: trackFlags(graph, parts) };
  const { states, flags } = followFlags(story, mostStates);
  const { isThinned, hasCircles, endings } = countPaths(states, measureReading(parts, flags));
  const reached = new Set(states.map(({ scene }) => scene.id));
  const isExact = flags.areFollowed;
  return {
    arrivals: endings,
    canCount: isExact && !isThinned,
    isExact,
    isWhole: [...graph.scenes].every(([id, one]) => waysOn(one).length === graph.next(id).length),
    hasCircles,
    endings: [...graph.scenes.values()]
      .filter(({ kind }) => kind === 'ending')
      .map(({ id, title }) => {
        return { id, title, isLinked: graph.reachable.has(id), isReached: reached.has(id) };
      }),
    ...(isExact
      ? {
          closedRules: findClosedRules(states, flags),
          settledWhens: findSettledWhens(states, parts, flags),
          unproved: 0,
        }
      : proveBranches(story, states, mostStates)),
    keptSteps: countKeptSteps(read),
  };
}

/** Steps (choices and 'go on's) that resume data holds at most of a learner's place in a story. */
export function countKeptSteps(read: ReadStory): number {
  return Math.min(findLongestPath(drawGraph(read), read.story.start), longestPathKept);
}

/** With all flags, or else with those that junctions read, or else with none. */
function followFlags(
  { graph, start, flags }: FlaggedStory,
  mostStates: number,
): { states: readonly PathState[]; flags: TrackedFlags } {
  const rules = [...graph.scenes.values()].flatMap((scene) => scene.rules);
  const deciding = flags.maskOf(rules.flatMap(({ remembered }) => remembered));
  for (const some of [flags, onlyFlags(flags, deciding)]) {
    const states = findStates(graph, start, some, mostStates);
    if (states) return { states, flags: some };
  }
  return { states: findStates(graph, start, noFlags, Infinity) ?? [], flags: noFlags };
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

/** All of an analysis that no passing score changes. */
interface FollowedPaths extends Omit<PathAnalysis, keyof PathGroup | 'endings'> {
  /** By the ending's id. */
  arrivals: ReadonlyMap<string, Arrivals>;
  /** Whether the points tell how many paths pass. */
  canCount: boolean;
  endings: Omit<EndingPaths, keyof PathGroup>[];
}
