/**
 * A learner at a learning system: the player's own course and session, on a simulated page, playing a
 * story that is shipped. Everything that a browser would do is simulated; nothing of ours is.
 */
import { loadLibrary } from '../../src/library/index.ts';
import { describeCourse } from '../../src/packaging/index.ts';
import { CourseState } from '../../src/player/course-state.svelte.ts';
import { createMirror, createProbe, shareStart } from '../../src/tracking/index.ts';
import { openSession } from '../../src/tracking/session.ts';
import { SimulatedBrowser } from '../simulators/simulated-browser.ts';
import type { SimulatedPage } from '../simulators/simulated-page.ts';
import { shippedStory } from '../support/stories.ts';
import type { System } from './systems.ts';

const library = loadLibrary(process.cwd());
const storyId = 'friend-request';
const { story, fingerprint } = shippedStory(storyId);
const scenario = library.scenarios.filter(({ id }) => id === storyId);
const course = describeCourse(
  library,
  {
    id: storyId,
    title: story.title,
    summary: story.summary,
    audience: 'All staff',
    scenarios: scenario,
    testOut: [],
  },
  '1.0.0',
  {
    place: 'package',
    homeHref: null,
    readHref: (id) => `read/${id}.html`,
    guidanceHref: 'guidance/*.html',
  },
);

export class LearnerAt {
  readonly system: System;
  readonly browser: SimulatedBrowser;
  page: SimulatedPage | null = null;
  course: CourseState = new CourseState(course);
  /** Decisions made so far, in all sessions. */
  decisions = 0;

  constructor(system: System, browser = new SimulatedBrowser()) {
    this.system = system;
    this.browser = browser;
  }

  #toldAtExit: string | null = null;
  #path = '';

  /** Opens the package from the LMS. */
  async open(options: { mode?: string } = {}): Promise<void> {
    const { page, connect } = await this.system.launch(this.browser, options);
    this.page = page;
    this.#toldAtExit = null;
    this.course = new CourseState(course);
    const mirror = createMirror(page.browser.storage);
    const connecting = connect({
      win: page.window,
      search: '',
      storage: page.browser.storage,
      sessionStorage: page.sessionStorage,
      key: 'beyond-the-canteen:faults',
      courseId: course.id,
      release: '0.1.0',
      wait: page.wait,
      fetch: page.fetch,
      now: page.now,
      newId: () => crypto.randomUUID(),
    }).then(shareStart);
    const opening = this.course.open(
      {
        loadStory: async () => ({
          story,
          fingerprint,
          prose: {},
          loadLater: async () => ({ prose: {} }),
        }),
        now: page.now,
        random: () => 0.25,
        readLaunch: async () => {
          const launch = await (await connecting).start();
          return launch.connected ? { ...launch, resume: mirror.choose(launch.resume) } : launch;
        },
        openSession: async ({ readProgress, onStatus }) => {
          const tracker = await connecting;
          const isScorm = tracker.standard.startsWith('scorm');
          return openSession({
            tracker,
            readProgress,
            onStatus,
            page,
            timers: page,
            now: page.now,
            lock: { locks: page.navigator.locks, openChannel: page.openChannel, wait: page.wait },
            probe: isScorm
              ? createProbe({ fetch: page.fetch, url: 'probe.txt', wait: page.wait })
              : null,
            mirror,
          });
        },
      },
      null,
    );
    await this.settle();
    await Promise.race([opening, this.browser.clock.advance(30_000)]);
    if (this.course.view.page === 'start') await this.course.play(storyId);
    await this.settle();
  }

  /** Best or poor choices until `decisions` have been made in this session, or the ending. */
  async play(how: 'best' | 'poor', decisions = Number.POSITIVE_INFINITY): Promise<void> {
    const last = this.decisions + decisions;
    while (this.decisions < last && !this.isEnded) {
      await this.step(how);
      await this.settle();
    }
  }

  /** One decision or one step on, without time for its being saved. */
  async step(how: 'best' | 'poor'): Promise<void> {
    const { view } = this.course;
    if (view.page !== 'scenario') throw new Error(`The page is "${view.page}".`);
    const { scene, consequence } = view.attempt;
    if (consequence || scene.choices.length === 0) return this.course.goOn();
    const choice =
      scene.choices.find(({ verdict }) => verdict === how) ?? scene.choices[how === 'best' ? 0 : 1];
    this.decisions += 1;
    await this.course.decide(choice?.key ?? 'a');
  }

  /** The reader's time on a page, in which saving happens. */
  async settle(durationMs = 3000): Promise<void> {
    await this.browser.clock.advance(durationMs);
    await this.system.rest?.();
    await this.browser.clock.advance(0);
  }

  get isEnded(): boolean {
    const { view } = this.course;
    return view.page === 'scenario' && view.attempt.isEnded && !view.attempt.consequence;
  }

  async saveAndExit(options: { evenIfUnsaved?: boolean } = {}): Promise<void> {
    void this.path;
    const exiting = this.course.saveAndExit(options);
    await this.settle(10_000);
    await Promise.race([exiting, this.settle(60_000)]);
    this.#toldAtExit = this.course.status;
    this.page?.leave();
    await this.settle();
  }

  /** What the learner has done, as this page knows it. */
  get truth(): Truth {
    const { isCompleted, success, scoreScaled } = this.course.standing;
    return { isCompleted, success, scoreScaled };
  }

  /** The learner was told, while there was still a page to tell it, that the record is right. */
  get isToldSaved(): boolean {
    const told = this.#toldAtExit ?? this.course.status;
    return ['saved', 'result-saved', 'ended'].includes(told);
  }

  get path(): string {
    const { view } = this.course;
    if (view.page === 'scenario') this.#path = view.attempt.path;
    return this.#path;
  }
}

export interface Truth {
  isCompleted: boolean;
  success: 'unknown' | 'passed' | 'failed';
  scoreScaled: number | null;
}
