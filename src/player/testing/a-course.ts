import { fingerprintStory, readStory } from '../../scenario/index.ts';
import type { Launch, Progress, SaveStatus } from '../../tracking/index.ts';
import type { Course, StoryModule } from '../course.ts';
import type { CourseSurroundings } from '../course-surroundings.ts';

/** Two decisions; best is c, then a. */
export const aStoryText = `---
title: A small story
summary: Somebody decides twice.
audience: [everyone]
outcomes: [ST1]
platform: Any
minutes: 2
reviewed: 2026-11-20
review_by: 2027-05-20
---

## Morning

What do you do?

- [Wait.](#evening)
  > **Acceptable.** You waited.
- [Shout.](#evening)
  > **Poor.** You wanted to be heard.
- [Ask.](#evening)
  > **Best.** You asked.

## Evening

What now?

- [Rest.](#ending-night)
  > **Best.** You rested.
- [Worry.](#ending-night)
  > **Poor.** You wanted to be ready.

## Ending: night

It is night.

## Debrief

Rest.

## In your organisation

Who rests?
`;

/** The story as a module, under an id of its own: its first scene, and the others later. */
export function aStoryModule(id: string): StoryModule {
  const { story } = readStory(aStoryText, { id });
  const [first, ...scenes] = story.scenes;
  return {
    story: { ...story, scenes: first ? [first] : [] },
    fingerprint: fingerprintStory(story),
    prose: {},
    loadLater: async () => ({ prose: {}, scenes }),
  };
}

export function aCourse(ids: string[], required = ids): Course {
  return {
    id: 'a-course',
    languages: [{ code: 'en' }],
    title: 'A course',
    summary: 'For tests.',
    place: 'package',
    version: '1.0.0',
    passingScore: 0.8,
    feedback: 'each',
    reporting: 'all',
    pathways: [],
    outcomes: { ST1: 'Decide twice' },
    required,
    testOut: [],
    scenarios: ids.map((id) => ({
      id,
      title: `Title of ${id}`,
      summary: 'A small story.',
      audience: 'All staff',
      minutes: 2,
      fingerprint: aStoryModule(id).fingerprint,
      updates: {},
      outcomes: ['ST1'],
      readHref: `read/${id}.html`,
    })),
    guidance: { pattern: 'guidance/*.html', pages: [] },
    trust: { name: '', policy: '', contacts: [] },
    homeHref: null,
  };
}

/** What an earlier session left: nothing, unless told. */
export function aLaunch(change: Partial<Launch> = {}): Launch {
  return {
    connected: true,
    learnerName: '',
    mode: 'normal',
    resume: { status: 'none' },
    recorded: { completion: 'incomplete', success: 'unknown', scoreScaled: null },
    passingScore: null,
    attemptKey: '',
    launchData: '',
    returnUrl: null,
    ...change,
  };
}

/** Surroundings with a clock that moves a second at each look, and a record that can be read. */
export function someSurroundings(launch = aLaunch()) {
  let nowMs = 0;
  const record: FakeRecord = {
    tell: () => {},
    read: () => {
      throw new Error('No session was opened.');
    },
    changes: 0,
    refuses: false,
  };
  const around: CourseSurroundings = {
    loadStory: async ({ id }) => aStoryModule(id),
    now: () => {
      nowMs += 1000;
      return nowMs;
    },
    random: () => 0.5,
    readLaunch: async () => launch,
    openSession: async ({ readProgress, onStatus }) => {
      record.read = readProgress;
      record.tell = (status) =>
        onStatus(status, { failure: null, failures: 0, needsReopen: false });
      return {
        start: async () => launch,
        changed: () => {
          record.changes += 1;
        },
        saveAndExit: async () => {
          if (!record.refuses) return { saved: true };
          const failure = { operation: 'LMSCommit', element: '', code: '101', diagnostic: '' };
          onStatus('not-saved', { failure, failures: 1, needsReopen: false });
          return { saved: false, failure };
        },
      };
    },
  };
  return { around, record };
}

interface FakeRecord {
  read: () => Omit<Progress, 'sessionMs'>;
  /** The session tells its status. */
  tell: (status: SaveStatus) => void;
  changes: number;
  refuses: boolean;
}
