import { type Attempt, replayPath, scenesAlong } from '../attempt.ts';
import type { StoryMachine } from '../story-machine.ts';

/**
 * Replays a path that was kept by an earlier release. `lostSteps` are the steps, such as `on-the-bus/a`,
 * that no longer lead where they led then. Null where the path takes one, or does not fit this story.
 */
export function replayUpdatedPath(
  machine: StoryMachine,
  path: string,
  lostSteps: readonly string[],
): Attempt | null {
  const isLost = scenesAlong(machine, path).some(({ sceneId, step }) =>
    lostSteps.includes(`${sceneId}/${step}`),
  );
  return isLost ? null : replayPath(machine, path);
}
