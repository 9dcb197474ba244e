import { hydrate } from 'svelte';
import {
  type ConnectTracker,
  connectLocal,
  createMirror,
  createProbe,
  openStorage,
  shareStart,
  type Tracker,
  type TrackingFailure,
} from '../tracking/index.ts';
import App from './App.svelte';
import type { Course, StoryAddress, StoryModule } from './course.ts';
import type { CourseSurroundings } from './course-surroundings.ts';
import { loadSession } from './load-session.ts';

/**
 * Brings a launch page to life: the page holds the start page as HTML in `#app`, and its course as
 * JSON in `#course`. The record is opened first of all: some LMSs give up on a package that is silent.
 */
export function wakeCourse(
  loadStory: (scenario: StoryAddress) => Promise<StoryModule>,
  connect: ConnectTracker,
): void {
  const target = document.getElementById('app');
  const data = document.getElementById('course')?.textContent;
  if (!target || !data) return;
  const course = JSON.parse(data) as Course;
  const surroundings = findSurroundings(course);
  const tracker = connect(surroundings)
    // Whatever went wrong: learning goes on, and the learner is told that nothing is recorded.
    .catch(() => connectLocal(surroundings))
    .then(shareStart);
  document.getElementById('app-stuck')?.remove();
  hydrate(App, { target, props: { course, around: aroundHere(loadStory, tracker) } });
}

function findSurroundings(course: Course) {
  return {
    win: window,
    search: location.search,
    storage: openStorage(() => window.localStorage),
    sessionStorage: openStorage(() => window.sessionStorage),
    key: `beyond-the-canteen:${course.id}`,
    courseId: course.id,
    release: course.version,
    wait,
    fetch: window.fetch.bind(window),
    now: () => Date.now(),
    newId: () => newUuid(),
    onWarning: (failure: TrackingFailure) => console.warn('The training record:', failure),
  };
}

function aroundHere(
  loadStory: CourseSurroundings['loadStory'],
  connecting: Promise<Tracker>,
): CourseSurroundings {
  const mirror = createMirror(openStorage(() => window.localStorage));
  return {
    loadStory,
    now: () => Date.now(),
    random: () => Math.random(),
    readLaunch: async () => {
      const launch = await (await connecting).start();
      return launch.connected ? { ...launch, resume: mirror.choose(launch.resume) } : launch;
    },
    openSession: async (options) => {
      const [tracker, { openSession }] = await Promise.all([connecting, loadSession()]);
      const isScorm = tracker.standard === 'scorm12' || tracker.standard === 'scorm2004';
      return openSession({
        ...options,
        tracker,
        page: { document, window },
        timers: window,
        now: () => performance.now(),
        lock: {
          locks: navigator.locks ?? null,
          openChannel: 'BroadcastChannel' in window ? (name) => new BroadcastChannel(name) : null,
          wait,
        },
        probe: isScorm
          ? createProbe({ fetch: window.fetch.bind(window), url: 'probe.txt', wait })
          : null,
        mirror,
      });
    },
  };
}

function wait(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}

/** `crypto.randomUUID` needs https; an LMS inside a hospital may have none. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, index) => {
    const marked = index === 6 ? (byte & 0x0f) | 0x40 : index === 8 ? (byte & 0x3f) | 0x80 : byte;
    return marked.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
