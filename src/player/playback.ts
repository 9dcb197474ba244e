import {
  type Attempt,
  recommendedPath,
  replayPath,
  replayUpdatedPath,
  type Score,
  type Story,
  scenesAlong,
  scorePath,
  shortenPath,
  storyMachine,
  takeStep,
} from '../scenario/index.ts';

/** A story that can be played: its machine, and what is asked of it. */
export interface Playback {
  /**
   * The state after a kept path; null where it does not fit this story, or takes one of the steps that
   * no longer lead where they led when it was kept.
   */
  resume: (path: string, lostSteps?: readonly string[]) => Attempt | null;
  /** Null where the step is not possible. */
  step: (attempt: Attempt, step: string) => Attempt | null;
  scenesAlong: (path: string) => { sceneId: string; step: string }[];
  score: (path: string) => Score;
  recommend: () => { path: string; endingId: string };
  shorten: (path: string) => string;
}

/** Makes the story's machine, once for all attempts at it. `remembered` are flags set before its first scene. */
export function createPlayback(story: Story, remembered?: readonly string[]): Playback {
  const machine = storyMachine(story, remembered);
  // Walked now, while the learner reads: the first decision then finds warm code.
  const recommended = recommendedPath(story, machine);
  const endingId = replayPath(machine, recommended)?.sceneId ?? '';
  return {
    resume: (path, lostSteps = []) => replayUpdatedPath(machine, path, lostSteps),
    step: (attempt, step) => takeStep(machine, attempt, step),
    scenesAlong: (path) => scenesAlong(machine, path),
    score: (path) => scorePath(story, machine, path),
    recommend: () => ({ path: recommended, endingId }),
    shorten: (path) => shortenPath(machine, path),
  };
}
