import type { CourseState } from '../course-state.svelte.ts';
import type { PreviewStanding } from './material.ts';
import type { Stop } from './playable.ts';

/** What a preview has on the screen. */
export type Shown = { page: 'waiting' } | Playing | { page: 'left' } | Stopped;

export interface Playing {
  page: 'playing';
  learner: CourseState;
  /** By handle, pages that say why the story does not go on. */
  stops: ReadonlyMap<string, Stop>;
  /** Ids in the author's text, by handle. */
  ids: ReadonlyMap<string, string>;
}

/** Nothing can be played, and why, in sentences. */
export interface Stopped {
  page: 'stopped';
  title: string;
  advice: string;
}

export const nowhere: PreviewStanding = {
  sceneId: '',
  title: '',
  remembered: [],
  isEnded: false,
  canGoBack: false,
  note: '',
};

export const nothingToPlay: Stopped = {
  page: 'stopped',
  title: 'There is no scene to play yet',
  advice: 'A scene begins with a heading, such as “## At the bus stop”.',
};

export const notPlayable: Stopped = {
  page: 'stopped',
  title: 'This cannot be played as it stands',
  advice: 'Put right what the list of problems says. Where it says nothing, load the page again.',
};

export const notShowable: Stopped = {
  page: 'stopped',
  title: 'This cannot be shown as it stands',
  advice: 'Go on writing, or start again.',
};

export function sayGone(title: string): Stopped {
  return {
    page: 'stopped',
    title: `“${title}” is not in the story any more`,
    advice: 'Start again from the first scene.',
  };
}

/** `end` is where the way led, as far as that is known, and `now` the title of the scene it leads to now. */
export function sayLost(end: { title: string; isGone: boolean } | undefined, now: string): string {
  const what = !end
    ? 'The way so far has changed.'
    : end.isGone
      ? `“${end.title}” is gone.`
      : `The way to “${end.title}” has changed.`;
  return `${what} The preview went back to “${now}”.`;
}
