/*
 * Counts the paths from the start to each ending without walking any: every state is left once, after
 * all that lead to it, and hands on how many paths have come to it, with which points and what effort.
 *
 * A circle is gone round once at most. Within a circle of states, a step to a scene that stands no
 * further down in the file is a step back; a path with two steps back in one circle is not counted.
 * Every circle has such a step, so no circle is left.
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
}

/** Beyond this many sums of points they are thinned out. It is less than a second's work. */
const mostSums = 1_000_000;

/** `states` begin with the start; `orderOf` says where a scene stands in the file. */
export function countPaths(
  states: readonly PathState[],
  reading: Reading,
  orderOf: (sceneId: string) => number,
): CountedPaths {
  const found: CountedPaths = { endings: new Map(), hasCircles: false, isThinned: false };
  const { circles, canEnd, judgeWay } = orderStates(states, orderOf);
  /** What has come to states that are still to be left: before a step back in the circle, and after it. */
  const laps: Map<number, Arrivals>[] = [new Map(), new Map()];
  let sums = 0;

  const leave = (at: number, lap: number) => {
    const [state, arrived] = [states[at], laps[lap]?.get(at)];
    if (!state || !arrived) return;
    laps[lap]?.delete(at);
    found.isThinned ||= sums > mostSums;
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
      sums += arrive(target, way.to, { ...arrived, effort }, pointsOfWay(way, best));
    }
  };

  if (canEnd.has(0)) arrive(laps[0], 0, theStart(), 0);
  for (const circle of circles) {
    for (const lap of laps.keys()) for (const at of circle) leave(at, lap);
  }
  return found;
}

/** Circles after all that lead to them, each from the top of the file down. */
function orderStates(states: readonly PathState[], orderOf: (sceneId: string) => number) {
  const circles = findCircles(states.keys(), (at) => (states[at]?.ways ?? []).map(({ to }) => to));
  const circleOf = new Map(circles.flatMap((circle, n) => circle.map((at) => [at, n] as const)));
  const order = states.map(({ scene }) => orderOf(scene.id));
  const fromTop = (a: number, b: number) => (order[a] ?? 0) - (order[b] ?? 0);
  return {
    canEnd: findWaysOut(states, circles),
    circles: circles.toReversed().map((circle) => circle.toSorted(fromTop)),
    judgeWay: (from: number, to: number) => {
      const isInCircle = circleOf.get(from) === circleOf.get(to);
      return { isInCircle, isBack: isInCircle && fromTop(from, to) >= 0 };
    },
  };
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
