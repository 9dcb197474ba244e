/*
 * Where there are too many states to follow all flags, each line of a junction and each When is
 * followed by itself, with few flags: first with its own and those of every junction on the way to
 * it, which settles it; then with those of its junction, and with its own. Junctions that read other
 * flags are then open all ways: what no path does so, no path does, but what a path does may not be so.
 */
import { type StoryGraph, spread } from '../check/story-graph.ts';
import type { Scene } from '../story.ts';
import { type ClosedRule, findClosedRules } from './find-closed-rules.ts';
import { findSettledWhens, listWhens, type SettledWhen } from './find-settled-whens.ts';
import { findStates, type PathState } from './find-states.ts';
import type { ProseParts, When } from './split-whens.ts';
import { onlyFlags, type TrackedFlags } from './track-flags.ts';

/** What no path does, and how many lines and Whens may be the same without a proof. */
export interface ProvedBranches {
  closedRules: ClosedRule[];
  settledWhens: SettledWhen[];
  unproved: number;
}

/** How many times the states of one analysis are followed at most, all questions together. */
const mostRounds = 4;

/** `states` are those that can be come to where no flag decides; `flags` are all of them. */
export function proveBranches(
  { graph, start, parts, flags }: FlaggedStory,
  states: readonly PathState[],
  mostStates: number,
): ProvedBranches {
  const found: ProvedBranches = { closedRules: [], settledWhens: [], unproved: 0 };
  let left = mostStates * mostRounds;
  let open = askQuestions(states, { graph, start, parts, flags });
  for (const round of [0, 1, 2]) {
    const byFlags = Map.groupBy(open, ({ tries }) => tries[round] ?? 0n);
    for (const [mask, questions] of byFlags) {
      const known = onlyFlags(flags, mask);
      const most = Math.min(left, mostStates);
      const followed = findStates(cutBehind(graph, questions), start, known, most);
      left -= followed?.length ?? most;
      if (!followed) continue;
      const answers = {
        closed: findClosedRules(followed, known),
        settled: findSettledWhens(followed, parts, known),
      };
      for (const question of questions) {
        question.isAnswered = answer(question, answers, found) || round === 0;
      }
    }
    open = open.filter(({ isAnswered }) => !isAnswered);
  }
  return { ...found, unproved: open.length };
}

/** The scenes on the way to where something is asked, and those next to it: no others decide it. */
function cutBehind(graph: StoryGraph, questions: readonly Question[]): Pick<StoryGraph, 'scenes'> {
  const asked = questions.flatMap(({ sceneIds }) => sceneIds);
  const kept = spread(asked, graph.previous);
  for (const id of asked) for (const target of graph.next(id)) kept.add(target);
  return { scenes: new Map([...graph.scenes].filter(([id]) => kept.has(id))) };
}

/** One question for each line of a junction, and for each When, that can be come to. */
function askQuestions(
  states: readonly PathState[],
  { graph, parts, flags }: FlaggedStory,
): Question[] {
  const flagsOf = ({ rules }: Scene) => flags.maskOf(rules.flatMap(({ remembered }) => remembered));
  const onTheWay = (sceneIds: readonly string[]) => {
    let mask = 0n;
    for (const id of spread(sceneIds, graph.previous)) {
      const scene = graph.reachable.has(id) ? graph.scenes.get(id) : undefined;
      if (scene) mask |= flagsOf(scene);
    }
    return mask;
  };
  const junctions = new Set(states.flatMap(({ scene }) => (scene.rules.length > 0 ? scene : [])));
  const ofRules = [...junctions].flatMap((scene) => {
    const exact = onTheWay([scene.id]);
    return scene.rules.map(({ remembered }, rule): Question => {
      const tries = [exact, flagsOf(scene), flags.maskOf(remembered)];
      return { asks: { sceneId: scene.id, rule }, sceneIds: [scene.id], tries, isAnswered: false };
    });
  });
  const ofWhens = [...listWhens(states, parts, flags)].map(([when, ids]): Question => {
    const sceneIds = [...ids];
    const own = flags.maskOf([...when.own, ...when.around].map(({ flag }) => flag));
    const tries = [onTheWay(sceneIds) | own, own, own];
    return { asks: { when }, sceneIds, tries, isAnswered: false };
  });
  return [...ofRules, ...ofWhens];
}

/** Whether it is proved that no path does it; what was found out is added to `found`. */
function answer(
  { asks }: Question,
  { closed, settled }: { closed: readonly ClosedRule[]; settled: readonly SettledWhen[] },
  found: ProvedBranches,
): boolean {
  if ('when' in asks) {
    const one = settled.find(({ when }) => when === asks.when);
    if (one) found.settledWhens.push(one);
    return one !== undefined;
  }
  const one = closed.find(({ sceneId, rule }) => sceneId === asks.sceneId && rule === asks.rule);
  if (one) found.closedRules.push(one);
  return one !== undefined;
}

export interface FlaggedStory {
  graph: StoryGraph;
  start: string;
  parts: ProseParts;
  flags: TrackedFlags;
}

interface Question {
  asks: { sceneId: string; rule: number } | { when: When };
  /** Where it is decided. */
  sceneIds: string[];
  /** Flags to follow it with, the most first. */
  tries: bigint[];
  isAnswered: boolean;
}
