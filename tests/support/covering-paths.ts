import {
  type ReadStory,
  scenesById,
  startAttempt,
  storyMachine,
  takeStep,
} from '../../src/scenario/index.ts';

/**
 * Few paths on which everything can be read that the story can show: each scene and ending, and what its words
 * depend on, remembered and not.
 */
export function coveringPaths({ story, prose }: ReadStory): Path[] {
  const machine = storyMachine(story);
  const scenes = scenesById(story);
  const askedOf = new Map(Object.keys(prose).map((part) => [part, askedIn(prose[part])]));
  const see = ({ sceneId, remembered }: Attempt): Seen => {
    const asked = askedOf.get(sceneId) ?? [];
    const known = asked.filter((flag) => remembered.includes(flag));
    return {
      state: `${sceneId} after ${known.join(' and ') || 'nothing'}`,
      news: [sceneId, ...asked.map((flag) => `${sceneId} ${flag} ${known.includes(flag)}`)],
    };
  };
  const first = startAttempt(machine);
  const queue = [{ attempt: first, seen: [see(first)] }];
  for (const { attempt, seen } of queue) {
    const scene = scenes.get(attempt.sceneId);
    const steps = scene?.next ? ['_'] : (scene?.choices.map(({ key }) => key) ?? []);
    for (const step of steps) {
      const next = takeStep(machine, attempt, step);
      if (next) queue.push({ attempt: next, seen: [...seen, see(next)] });
    }
  }
  const whole = queue.flatMap(({ attempt, seen }) =>
    attempt.isEnded
      ? [
          {
            steps: attempt.path,
            states: seen.map(({ state }) => state),
            news: seen.flatMap(({ news }) => news),
          },
        ]
      : [],
  );
  const known = new Set<string>();
  const paths: Path[] = [];
  const gain = ({ news }: { news: string[] }) => news.filter((one) => !known.has(one)).length;
  for (;;) {
    const best = whole.reduce((one, other) => (gain(other) > gain(one) ? other : one));
    if (gain(best) === 0) return paths;
    for (const one of best.news) known.add(one);
    paths.push(best);
  }
}

function askedIn(nodes: unknown): string[] {
  const asked = JSON.stringify(nodes).matchAll(/<When (?:remembered|not)=\\?"([a-z0-9-]+)/g);
  return [...new Set([...asked].flatMap(([, flag]) => flag ?? []))].sort();
}

type Attempt = ReturnType<typeof startAttempt>;

interface Seen {
  state: string;
  /** The scene, and each thing that its words depend on. */
  news: string[];
}

export interface Path {
  steps: string;
  /** For each scene on it, the last one too, its id and what its words depend on. */
  states: readonly string[];
}
