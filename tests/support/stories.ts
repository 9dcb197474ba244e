import { fileURLToPath } from 'node:url';
import { loadLibrary } from '../../src/library/index.ts';
import {
  fingerprintStory,
  replayPath,
  type Scene,
  type Story,
  scenesById,
  startAttempt,
  storyMachine,
  takeStep,
} from '../../src/scenario/index.ts';
import { encodeSuspendData } from '../../src/tracking/index.ts';

/** A story that is shipped, with a shortest path to each of its scenes. */
export interface ShippedStory {
  story: Story;
  fingerprint: string;
  /** By scene id, junctions left out; endings included. */
  paths: Map<string, string>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

export const shippedStories: ShippedStory[] = loadLibrary(root).scenarios.map(({ read }) => ({
  story: read.story,
  fingerprint: fingerprintStory(read.story),
  paths: findPaths(read.story),
}));

export function shippedStory(id: string): ShippedStory {
  const found = shippedStories.find(({ story }) => story.id === id);
  if (!found) throw new Error(`There is no scenario "${id}".`);
  return found;
}

/** The scene at the end of a path. */
export function sceneAfter(story: Story, path: string): Scene {
  const attempt = replayPath(storyMachine(story), path);
  const scene = attempt && scenesById(story).get(attempt.sceneId);
  if (!scene) throw new Error(`The path "${path}" leads nowhere in "${story.id}".`);
  return scene;
}

/** What a browser, or an LMS, keeps of a learner who stopped after `path`. */
export function keptAfter({ story, fingerprint }: ShippedStory, path: string): string {
  const kept = { fingerprint, endings: 0, best: null, seed: 7, path };
  return encodeSuspendData({ scenarios: { [story.id]: kept }, current: story.id, attempt: 1 }, 1);
}

/** A title as the page shows it, whichever way its quotes are set. */
export function asShown(text: string): RegExp {
  const pattern = text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/["“”]/g, '["“”]')
    .replace(/['‘’]/g, "['‘’]")
    .replace(/\\\.\\\.\\\./g, '(?:\\.\\.\\.|…)')
    .replace(/--/g, '[–—-]+');
  return new RegExp(`^\\s*${pattern}\\s*$`);
}

function findPaths(story: Story): Map<string, string> {
  const machine = storyMachine(story);
  const paths = new Map([[story.start, '']]);
  const seen = new Set<string>();
  const queue = [startAttempt(machine)];
  const scenes = scenesById(story);
  const shown = story.scenes.filter(({ kind }) => kind !== 'junction').length;
  for (const attempt of queue) {
    // What may be remembered multiplies the ways; one to each scene is enough.
    if (paths.size === shown) break;
    const scene = scenes.get(attempt.sceneId);
    const steps = scene?.next ? ['_'] : (scene?.choices.map(({ key }) => key) ?? []);
    for (const step of steps) {
      const next = takeStep(machine, attempt, step);
      const state = next && `${next.sceneId} ${[...next.remembered].sort().join(' ')}`;
      if (!next || !state || seen.has(state)) continue;
      seen.add(state);
      if (!paths.has(next.sceneId)) paths.set(next.sceneId, next.path);
      if (!next.isEnded) queue.push(next);
    }
  }
  return paths;
}
