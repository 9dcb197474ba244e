import { initialTransition, transition } from 'xstate';
import type { StoryEvent, StoryMachine } from './story-machine.ts';

/** Where a learner stands in a story. Plain data, made only by the functions below. */
export interface Attempt {
  sceneId: string;
  /** A letter for each choice made, `_` for each 'go on'. */
  path: string;
  remembered: readonly string[];
  isEnded: boolean;
}

/** The state at the story's first scene. */
export function startAttempt(machine: StoryMachine): Attempt {
  return attemptOf(initialTransition(machine)[0]);
}

/**
 * Replays a path, such as `bc_a`, from the start. Null when a step of it is not possible in this
 * story, so that a place kept from another version is noticed and not guessed at.
 */
export function replayPath(machine: StoryMachine, path: string): Attempt | null {
  const snapshot = snapshotAfter(machine, path);
  return snapshot && attemptOf(snapshot);
}

/** One step further: a choice's letter, or `_`. Null when it is not possible here. */
export function takeStep(machine: StoryMachine, attempt: Attempt, step: string): Attempt | null {
  return replayPath(machine, attempt.path + step);
}

/** Goes on from the end of a path for as long as `choose` gives a step that is possible; null where the path is not. */
export function walkOn(
  machine: StoryMachine,
  path: string,
  choose: (attempt: Attempt) => string | null,
): Attempt | null {
  let snapshot = snapshotAfter(machine, path);
  while (snapshot) {
    const step = choose(attemptOf(snapshot));
    if (step === null || !snapshot.can(eventOf(step))) break;
    [snapshot] = transition(machine, snapshot, eventOf(step));
  }
  return snapshot && attemptOf(snapshot);
}

/** The scenes that a path passes, with the step taken in each; junctions are left out. */
export function scenesAlong(
  machine: StoryMachine,
  path: string,
): { sceneId: string; step: string }[] {
  const steps: { sceneId: string; step: string }[] = [];
  let [snapshot] = initialTransition(machine);
  for (const step of path) {
    const event = eventOf(step);
    if (!snapshot.can(event)) break;
    steps.push({ sceneId: String(snapshot.value), step });
    [snapshot] = transition(machine, snapshot, event);
  }
  return steps;
}

function snapshotAfter(machine: StoryMachine, path: string): Snapshot | null {
  let [snapshot] = initialTransition(machine);
  for (const step of path) {
    const event = eventOf(step);
    if (!snapshot.can(event)) return null;
    [snapshot] = transition(machine, snapshot, event);
  }
  return snapshot;
}

function eventOf(step: string): StoryEvent {
  return step === '_' ? { type: 'goOn' } : { type: 'choose', key: step };
}

function attemptOf(snapshot: Snapshot): Attempt {
  return {
    sceneId: String(snapshot.value),
    path: snapshot.context.path,
    remembered: snapshot.context.remembered,
    isEnded: snapshot.status === 'done',
  };
}

type Snapshot = ReturnType<typeof initialTransition<StoryMachine>>[0];
