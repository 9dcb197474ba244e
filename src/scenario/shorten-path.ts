import { replayPath } from './attempt.ts';
import type { StoryMachine } from './story-machine.ts';

/** Resume data keeps no more steps than this for one scenario. */
export const longestPathKept = 64;

/**
 * A path that fits into resume data and leads to the same scene with the same flags: while it is
 * too long, the first circle in it (steps that led back to where they began) is left out. A story
 * that passes the check always fits after that.
 */
export function shortenPath(machine: StoryMachine, path: string): string {
  let kept = path;
  while (kept.length > longestPathKept) {
    const circle = findCircle(machine, kept);
    if (!circle) break;
    kept = kept.slice(0, circle.from) + kept.slice(circle.to);
  }
  return kept;
}

function findCircle(machine: StoryMachine, path: string): { from: number; to: number } | null {
  const seen = new Map<string, number>();
  for (let length = 0; length <= path.length; length += 1) {
    const attempt = replayPath(machine, path.slice(0, length));
    if (!attempt) return null;
    const state = `${attempt.sceneId} ${[...attempt.remembered].sort().join(' ')}`;
    const from = seen.get(state);
    if (from !== undefined) return { from, to: length };
    seen.set(state, length);
  }
  return null;
}
