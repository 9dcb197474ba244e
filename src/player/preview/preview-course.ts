import type { Story } from '../../scenario/index.ts';
import type { Launch } from '../../tracking/index.ts';
import type { AttemptState } from '../attempt-state.svelte.ts';
import type { Course } from '../course.ts';
import type { CourseSurroundings } from '../course-surroundings.ts';
import { finishAttempt } from '../keep.ts';
import type { PreviewSettings } from './material.ts';

/** A course of the one story that is being written. */
export function makeCourse(story: Story, settings: PreviewSettings): Course {
  const { id, title, summary, minutes, outcomes } = story;
  return {
    id,
    title,
    summary,
    languages: [{ code: 'en' }],
    place: 'site',
    version: '',
    passingScore: settings.passingScore,
    feedback: 'each',
    reporting: 'none',
    required: [id],
    testOut: [],
    pathways: [],
    outcomes: {},
    scenarios: [
      {
        id,
        title,
        summary,
        minutes,
        outcomes,
        audience: '',
        fingerprint: '',
        updates: {},
        readHref: '',
      },
    ],
    guidance: { pattern: '/guidance/*/', pages: [] },
    trust: { name: settings.name, policy: settings.policy, contacts: [...settings.contacts] },
    homeHref: '/',
  };
}

/**
 * Surroundings that keep nothing and tell nobody. An attempt that has ended is taken as one that was finished
 * just now, in the story as it is, so that the last page says what it scores.
 */
export function keepNothing(attempt: AttemptState): CourseSurroundings {
  const launch = launchAfter(attempt);
  return {
    loadStory: async () => attempt.original.module,
    readLaunch: async () => launch,
    openSession: async ({ onStatus }) => {
      onStatus('not-recorded', { failure: null, failures: 0, needsReopen: false });
      return {
        start: async () => launch,
        changed: () => {},
        saveAndExit: async () => ({ saved: true }),
      };
    },
    now: () => Date.now(),
    random: () => Math.random(),
  };
}

function launchAfter(attempt: AttemptState): Launch {
  const { id } = attempt.story;
  const none = { endings: 0, best: null, seed: attempt.seed, path: null, fingerprint: '' };
  const finished = attempt.isEnded ? finishAttempt(undefined, attempt.score()) : {};
  const scenarios = { [id]: { ...none, ...finished } };
  return {
    // Connected to nothing, and there is nothing to say about it on each page.
    connected: true,
    learnerName: '',
    mode: 'normal',
    resume: { status: 'read', state: { scenarios, current: null, attempt: 1 }, revision: 0 },
    recorded: { completion: 'incomplete', success: 'unknown', scoreScaled: null },
    passingScore: null,
    attemptKey: '',
    launchData: '',
    returnUrl: null,
  };
}
