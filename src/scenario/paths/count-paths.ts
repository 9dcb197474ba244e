/*
 * Counts the paths from the start to each ending without walking any: every state is left once, after
 * all that lead to it, and hands on how many paths have come to it, with which points and what effort.
 *
 * A circle is gone round once at most. A step back is one that leads to where the same path may have
 * been, when ways are tried from the start, the first of each scene first (a back edge of a depth-first
 * search). A path with two steps back in one circle is not counted. Every circle has such a step, so no
 * circle is left; and no state needs one, so that each has a path. The order of the file decides nothing.
 */
import { findCircles } from '../check/find-circles.ts';
import { halfPoints } from '../score.ts';
import type { PathState } from './find-states.ts';
import {
  addEffort,
  type EffortRange,
  nothingYet,
  type Reading,
  spanEffort,
} from './measure-reading.ts';
import { addTallies, pointsOfWay, type Tallies, thinTallies } from './tallies.ts';

/** All paths that have come to a state or to an ending. */
export interface Arrivals {
  paths: bigint;
  tallies: Tallies;
  effort: EffortRange;
}

export interface CountedPaths {
  /** By the ending's id; those that no path comes to are not among them. */
  endings: Map<string, Arrivals>;
  /** Whether a learner on the way to an ending can come back to where they were. */
  hasCircles: boolean;
  /** Whether tallies tell the range of scores only, and not how many paths have each. */
  isThinned: boolean;
  /** How many sums of points it took. */
  sums: number;
}

/** Beyond this many sums of points they are thinned out; until then no more of them are kept at once. */
const mostSums = 200_000;

/** `states` begin with the start. */
export function countPaths(states: readonly PathState[], reading: Reading): CountedPaths {
  const found: CountedPaths = { endings: new Map(), hasCircles: false, isThinned: false, sums: 0 };
  const { circles, canEnd, judgeWay } = orderStates(states);
  /** What has come to states that are still to be left: before a step back in the circle, and after it. */
  const laps: Map<number, Arrivals>[] = [new Map(), new Map()];

  const leave = (at: number, lap: number) => {
    const [state, arrived] = [states[at], laps[lap]?.get(at)];
    if (!state || !arrived) return;
    laps[lap]?.delete(at);
    found.isThinned ||= found.sums > mostSums;
    if (found.isThinned) arrived.tallies = thinTallies(arrived.tallies);
    arrived.effort = addEffort(arrived.effort, reading.inScene(state));
    if (state.scene.kind === 'ending') arrive(found.endings, state.scene.id, arrived, 0);
    const best = Math.max(0, ...state.scene.choices.map(({ verdict }) => halfPoints[verdict]));
    for (const way of state.ways) {
      if (!canEnd.has(way.to)) continue;
      const { isInCircle, isBack } = judgeWay(at, way.to);
      found.hasCircles ||= isBack;
      const target = laps[isInCircle ? lap + Number(isBack) : 0];
      if (!target) continue;
      const feedback = way.choice ? reading.afterChoice(state, way.choice) : nothingYet;
      const effort = addEffort(arrived.effort, feedback);
      found.sums += arrive(target, way.to, { ...arrived, effort }, pointsOfWay(way, best));
    }
  };

  if (canEnd.has(0)) arrive(laps[0], 0, theStart(), 0);
  for (const circle of circles) {
    for (const lap of laps.keys()) for (const at of circle) leave(at, lap);
  }
  return found;
}

/** Circles after all that lead to them, each in an order in which only steps back lead up. */
function orderStates(states: readonly PathState[]) {
  const circles = findCircles(states.keys(), (at) => (states[at]?.ways ?? []).map(({ to }) => to));
  const circleOf = new Map(circles.flatMap((circle, n) => circle.map((at) => [at, n] as const)));
  const ranks = rankStates(states);
  const compare = (a: number, b: number) => (ranks[a] ?? 0) - (ranks[b] ?? 0);
  return {
    canEnd: findWaysOut(states, circles),
    circles: circles.toReversed().map((circle) => circle.toSorted(compare)),
    judgeWay: (from: number, to: number) => {
      const isInCircle = circleOf.get(from) === circleOf.get(to);
      return { isInCircle, isBack: isInCircle && compare(from, to) >= 0 };
    },
  };
}

/** The place of each state when those that are done with last come first (reverse postorder). */
function rankStates(states: readonly PathState[]): number[] {
  const ranks = states.map(() => 0);
  const seen = new Set([0]);
  const stack = [{ at: 0, way: 0 }];
  let rank = states.length;
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const to = states[top.at]?.ways[top.way]?.to;
    top.way += 1;
    if (to === undefined) {
      stack.pop();
      rank -= 1;
      ranks[top.at] = rank;
    } else if (!seen.has(to)) {
      seen.add(to);
      stack.push({ at: to, way: 0 });
    }
  }
  return ranks;
}

/** The states from which an ending can be come to; each circle comes after all that it leads to. */
function findWaysOut(
  states: readonly PathState[],
  circles: readonly (readonly number[])[],
): Set<number> {
  const canEnd = new Set<number>();
  for (const circle of circles) {
    const isLedOut = circle.some((at) => {
      const { scene, ways } = states[at] ?? { scene: null, ways: [] };
      return scene?.kind === 'ending' || ways.some(({ to }) => canEnd.has(to));
    });
    if (isLedOut) for (const at of circle) canEnd.add(at);
  }
  return canEnd;
}

/** Adds what arrives to what has arrived before. Answers how many sums that took. */
function arrive<Id>(
  at: Map<Id, Arrivals> | undefined,
  id: Id,
  { paths, tallies, effort }: Arrivals,
  points: number,
): number {
  const known = at?.get(id) ?? { paths: 0n, tallies: new Map(), effort };
  known.paths += paths;
  known.effort = spanEffort(known.effort, effort);
  at?.set(id, known);
  return addTallies(known.tallies, tallies, points);
}

function theStart(): Arrivals {
  return { paths: 1n, tallies: new Map([[0, 1n]]), effort: nothingYet };
}
