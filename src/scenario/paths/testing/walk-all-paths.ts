import { halfPoints } from '../../score.ts';
import type { Choice, Scene, Story } from '../../story.ts';
import { waysOn } from '../../ways-on.ts';

/** One path, as a learner would meet it. */
export interface WalkedPath {
  ending: string;
  /** Letters, and `_` for a way on without a choice, as the machine has them. */
  steps: string;
  remembered: string[];
  earned: number;
  reachable: number;
  decisions: number;
  words: number;
  activities: number;
}

/** A small story's prose: a number of words for each part, some of them after a condition. */
export type WordsByPart = Record<string, { words: number; flag?: string; isSet?: boolean }[]>;

/**
 * Every path, walked one by one, with nothing saved on the way: the slow way to know what
 * `analysePaths` works out. Within a circle of states one step back is taken at most; a step back
 * leads to a state that was still being left when the ways were first tried, each scene's first way
 * first. Null where there are more than 3,000 paths.
 */
export function walkAllPaths(story: Story, words: WordsByPart): WalkedPath[] | null {
  const scenes = new Map(story.scenes.map((scene) => [scene.id, scene]));
  const after = (id: string) => reach([id], (at) => waysOn(scenes.get(at) as Scene));
  const reads = (id: string) => {
    const scene = scenes.get(id);
    const parts = [id, ...(scene?.choices.map(({ key }) => `${id}/${key}`) ?? [])];
    return [
      ...(scene?.rules.flatMap(({ remembered }) => remembered) ?? []),
      ...parts.flatMap((part) => (words[part] ?? []).flatMap(({ flag }) => flag ?? [])),
    ];
  };
  const matters = new Map(
    [...scenes.keys()].map((id) => [id, new Set([...after(id)].flatMap(reads))]),
  );
  const stateOf = (id: string, flags: readonly string[]) =>
    [id, ...flags.filter((flag) => matters.get(id)?.has(flag)).sort()].join(' ');
  const nextStates = (state: string) => {
    const [id = '', ...flags] = state.split(' ');
    return exits(scenes.get(id) as Scene, flags).map(({ target, sets }) =>
      stateOf(target, [...new Set([...flags, ...sets])]),
    );
  };
  const reached = new Map<string, Set<string>>();
  const isCircle = (from: string, to: string) => {
    const known = reached.get(to) ?? reach([to], nextStates);
    reached.set(to, known);
    return known.has(from);
  };
  const stepsBack = findStepsBack(stateOf(story.start, []), nextStates);

  const found: WalkedPath[] = [];
  const walk = (id: string, path: WalkedPath, taken: number) => {
    if (found.length > 3000) return;
    const scene = scenes.get(id) as Scene;
    const here = { ...path, words: path.words + readWords(words[id], path.remembered) };
    if (scene.activity) here.activities += 1;
    if (scene.kind === 'ending') found.push({ ...here, ending: id });
    for (const exit of exits(scene, path.remembered)) {
      const remembered = [...new Set([...path.remembered, ...exit.sets])];
      const [from, to] = [stateOf(id, path.remembered), stateOf(exit.target, remembered)];
      const isBack = stepsBack.has(`${from} > ${to}`);
      if (isBack && taken > 0) continue;
      const next = take(here, scene, exit, remembered, words);
      walk(exit.target, next, isCircle(from, to) ? taken + Number(isBack) : 0);
    }
  };
  walk(story.start, nothing, 0);
  return found.length > 3000 ? null : found;
}

const nothing: WalkedPath = {
  ending: '',
  steps: '',
  remembered: [],
  earned: 0,
  reachable: 0,
  decisions: 0,
  words: 0,
  activities: 0,
};

interface Exit {
  target: string;
  sets: readonly string[];
  choice: Choice | null;
}

function exits(scene: Scene, flags: readonly string[]): Exit[] {
  if (scene.kind === 'ending') return [];
  const rule = scene.rules.find(({ remembered }) => remembered.every((one) => flags.includes(one)));
  return [
    ...scene.choices.map((choice) => ({ target: choice.target, sets: choice.remembers, choice })),
    ...(scene.next ? [{ target: scene.next.target, sets: [], choice: null }] : []),
    ...(rule ? [{ target: rule.target, sets: [], choice: null }] : []),
  ];
}

function take(
  path: WalkedPath,
  { id, kind, question, choices }: Scene,
  { choice }: Exit,
  remembered: string[],
  words: WordsByPart,
): WalkedPath {
  if (!choice) return { ...path, remembered, steps: path.steps + (kind === 'junction' ? '' : '_') };
  const text = [question, ...choices.map((one) => one.text)].join(' ').split(' ').filter(Boolean);
  return {
    ...path,
    remembered,
    steps: path.steps + choice.key,
    earned: path.earned + halfPoints[choice.verdict],
    reachable: path.reachable + Math.max(...choices.map(({ verdict }) => halfPoints[verdict])),
    decisions: path.decisions + 1,
    words: path.words + text.length + readWords(words[`${id}/${choice.key}`], remembered),
  };
}

function readWords(stretches: WordsByPart[string] = [], remembered: readonly string[]): number {
  return stretches
    .filter(({ flag, isSet }) => flag === undefined || remembered.includes(flag) === isSet)
    .reduce((sum, { words }) => sum + words, 0);
}

/** As `from > to`: steps to a state that is on the way to where they are taken. */
function findStepsBack(start: string, next: (at: string) => string[]): Set<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (at: string, way: readonly string[]) => {
    seen.add(at);
    for (const to of next(at)) {
      if ([...way, at].includes(to)) found.add(`${at} > ${to}`);
      else if (!seen.has(to)) follow(to, [...way, at]);
    }
  };
  follow(start, []);
  return found;
}

function reach(from: string[], next: (at: string) => string[]): Set<string> {
  const seen = new Set(from);
  for (const at of seen) for (const to of next(at)) seen.add(to);
  return seen;
}
