import { hydrate } from 'svelte';
import { connectTracker, openSession, openStorage } from '../tracking/index.ts';
import App from './App.svelte';
import type { Course, CourseScenario, StoryModule } from './course.ts';

/**
 * Brings a launch page to life: the page holds the start page as HTML in `#app`, and its course as
 * JSON in `#course`.
 */
export function wakeCourse(loadStory: (scenario: CourseScenario) => Promise<StoryModule>): void {
  const target = document.getElementById('app');
  const data = document.getElementById('course')?.textContent;
  if (!target || !data) return;
  const course = JSON.parse(data) as Course;
  hydrate(App, { target, props: { course, around: aroundHere(course, loadStory) } });
}

function aroundHere(course: Course, loadStory: (scenario: CourseScenario) => Promise<StoryModule>) {
  return {
    loadStory,
    now: () => Date.now(),
    random: () => Math.random(),
    openSession: async (
      options: Pick<Parameters<typeof openSession>[0], 'readProgress' | 'onStatus'>,
    ) => {
      const tracker = await connectTracker({
        win: course.place === 'package' ? window : null,
        storage: openStorage(() => window.localStorage),
        key: `beyond-the-canteen:${course.id}`,
        passingScore: course.passingScore,
        wait: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs)),
      });
      return openSession({
        ...options,
        tracker,
        page: { document, window },
        timers: window,
        now: () => performance.now(),
      });
    },
  };
}
