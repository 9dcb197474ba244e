import type {
  Interaction,
  Launch,
  ResumeState,
  SaveStatus,
  SaveTrouble,
  ScenarioResume,
  Session,
} from '../tracking/index.ts';
import { AttemptState } from './attempt-state.svelte.ts';
import type { Course } from './course.ts';
import { applyLaunch } from './course-settings.ts';
import type { CourseSurroundings } from './course-surroundings.ts';
import { describeProgress } from './describe-progress.ts';
import { finishAttempt, keepScenario } from './keep.ts';
import { Latch } from './latch.ts';
import { PageSpeech } from './page-speech.svelte.ts';
import { reportDecisions } from './report-decision.ts';
import { newSeed } from './shuffle.ts';
import { readStanding, type Standing, sayResult } from './standing.ts';
import { newAttempt, takeUp } from './take-up.ts';
import {
  beginTestOut,
  findTestOut,
  isPartOfTestOut,
  judgeTestOut,
  type TestOutState,
} from './test-out.ts';
import type { View } from './view.ts';

/** One learner's way through a course: what is kept, what is shown, and what the LMS is told. */
export class CourseState {
  readonly speech = new PageSpeech();
  #course = $state.raw<Course>() as Course;
  readonly #told = $derived(this.speech.translate(this.#course));
  #around: CourseSurroundings | null = null;
  #session: Session | null = null;
  readonly #opened = new Latch<Session>();
  #interactions: Interaction[] = [];
  /** The record has been read: what is played from now on goes on from it. */
  readonly #ready = new Latch<Launch>();
  #shownAt = 0;
  #resume = $state.raw<ResumeState>({ scenarios: {}, current: null, attempt: 0 });
  #view = $state.raw<View>({ page: 'start' });
  #status = $state<SaveStatus>('opening');
  #trouble = $state.raw<SaveTrouble>({ failure: null, failures: 0, needsReopen: false });
  #launch = $state.raw<Launch | null>(null);
  #restarted = $state.raw<string[]>([]);
  #isFresh = $state(true);
  #settingProblems = $state.raw<string[]>([]);
  /** The result that the record has confirmed, as one word. */
  #confirmed = $state('');

  constructor(course: Course) {
    this.#course = course;
  }

  /** As it is taken at this launch, in the language of the page. */
  get course(): Course {
    return this.#told;
  }

  get view(): View {
    return this.#view;
  }

  get status(): SaveStatus {
    return this.#status;
  }

  /** Saves that failed, one after the other, and whether going on can help. */
  get trouble(): SaveTrouble {
    return this.#trouble;
  }

  /** Settings of this launch that were not understood, a sentence each. */
  get settingProblems(): string[] {
    return this.#settingProblems;
  }

  get launch(): Launch | null {
    return this.#launch;
  }

  /** No step has been taken since the page was opened: what there is to say of the launch is said. */
  get isFresh(): boolean {
    return this.#isFresh;
  }

  /** Titles of scenarios that changed since the learner was part-way through them. */
  get restarted(): string[] {
    const { scenarios } = this.course;
    return scenarios.filter(({ id }) => this.#restarted.includes(id)).map(({ title }) => title);
  }

  get passingScore(): number {
    return this.course.passingScore;
  }

  get standing(): Standing {
    return readStanding(this.course, this.#resume, this.passingScore);
  }

  /** The short way: whether it is offered, and how it goes. */
  get testOut(): TestOutState {
    return findTestOut(this.course, this.#resume);
  }

  /**
   * Whether the result as it stands is on the record: `waiting` until the record has confirmed it,
   * `apart` where there is none.
   */
  get resultState(): 'confirmed' | 'waiting' | 'apart' {
    if (['not-connected', 'not-recorded', 'readonly'].includes(this.#status)) return 'apart';
    return this.#confirmed === sayResult(this.standing) ? 'confirmed' : 'waiting';
  }

  /** Random, the same in every session of the attempt; 0 before the record has been read. */
  get attemptNumber(): number {
    return this.#resume.attempt;
  }

  /** Milliseconds since the epoch. */
  readClock(): number {
    return this.#around?.now() ?? 0;
  }

  /** Opens the record, takes up what an earlier session left and goes back to where it ended. */
  async open(around: CourseSurroundings, wanted: string | null): Promise<void> {
    this.#around = around;
    this.#takeIn(await around.readLaunch());
    const target = wanted ?? this.#resume.current;
    const isToPlay = this.#view.page === 'start' && target && this.#scenario(target);
    const playing = isToPlay ? this.play(target) : null;
    const session = await around.openSession({
      readProgress: () =>
        describeProgress(
          this.course,
          { resume: this.#resume, interactions: this.#interactions },
          this.#view,
        ),
      onStatus: (status, trouble) => {
        this.#status = status;
        this.#trouble = trouble;
        if (status === 'saved' || status === 'result-saved')
          this.#confirmed = sayResult(this.standing);
      },
    });
    this.#session = session;
    await session.start();
    // What was done while the session was on its way is saved now.
    if (this.#view.page === 'left') await session.saveAndExit({ evenIfUnsaved: true });
    else session.changed();
    this.#opened.give(session);
    await playing;
  }

  #takeIn(launch: Launch): void {
    const { course, problems } = applyLaunch(this.#course, launch);
    this.#course = course;
    this.#settingProblems = problems;
    const left = launch.resume.status === 'read' ? launch.resume.state : this.#resume;
    const { state, restarted } = takeUp(course.scenarios, left);
    const random = this.#around?.random ?? (() => 0);
    const attempt = state.attempt || newAttempt(random);
    this.#resume = judgeTestOut(course, { ...state, attempt }, course.passingScore);
    this.#restarted = restarted;
    this.#launch = launch;
    this.#ready.give(launch);
  }

  /** Opens a scenario where it was left, or at its beginning. */
  async play(id: string): Promise<void> {
    const scenario = this.#scenario(id);
    const around = this.#around;
    if (!scenario || !around) return;
    this.#view = { page: 'loading', id };
    try {
      const [module] = await Promise.all([around.loadStory(scenario), this.#ready.given]);
      if (this.#view.page !== 'loading' || this.#view.id !== id) return;
      const kept = this.#resume.scenarios[id];
      const seed = kept?.path ? kept.seed : newSeed(around.random);
      const attempt = new AttemptState(module, { seed });
      if (kept?.path) {
        const later = await attempt.later.load();
        if (!later) throw new Error('The story did not arrive.');
        if (!attempt.resume(kept.path, later, scenario.updates[kept.fingerprint])) {
          this.#restarted = [...this.#restarted, id];
        }
      }
      await this.speech.tell(attempt);
      this.begin(id, attempt);
    } catch {
      this.#view = { page: 'failed', id };
    }
  }

  /** Whether what a scenario's decisions lead to is told at its end only. */
  isQuiet(id: string): boolean {
    return this.course.feedback === 'end' || isPartOfTestOut(this.course, this.#resume, id);
  }

  /** Takes the short way, from its first scenario. */
  async takeTestOut(): Promise<void> {
    const [first] = this.course.testOut;
    if (this.testOut !== 'offered' || first === undefined) return;
    this.#resume = beginTestOut(this.course, this.#resume);
    await this.play(first);
  }

  /** Starts the scenario at hand again, from the beginning or from a decision on the way. */
  replay(fromSceneId?: string): void {
    if (this.#view.page !== 'scenario') return;
    const { id, attempt } = this.#view;
    const path = fromSceneId === undefined ? '' : (attempt.pathBefore(fromSceneId) ?? '');
    const seed = path ? attempt.seed : newSeed(this.#around?.random ?? (() => 0));
    this.begin(id, attempt.again(path, seed));
  }

  /** Where the rest of the story has not arrived, the choice stays open and `later` says why. */
  async decide(key: string): Promise<void> {
    const { view } = this;
    if (view.page !== 'scenario' || !(await view.attempt.loadLater())) return;
    const { id, attempt } = view;
    const decision = attempt.isDecided ? null : attempt.decide(key);
    if (!decision || this.view !== view) return;
    const times = { shownAt: this.#shownAt, decidedAt: this.#around?.now() ?? 0 };
    this.#interactions.push(...reportDecisions(this.#course, id, decision, times));
    if (this.isQuiet(id)) {
      attempt.goOn();
      this.#shownAt = this.#around?.now() ?? 0;
    }
    this.#step(id, attempt);
  }

  async goOn(): Promise<void> {
    const { view } = this;
    if (view.page !== 'scenario' || !(await view.attempt.loadLater())) return;
    const { id, attempt } = view;
    const { path } = attempt;
    attempt.goOn();
    this.#shownAt = this.#around?.now() ?? 0;
    if (attempt.path === path) return;
    this.#step(id, attempt);
  }

  /** Back to the start page. A finished attempt is put away; one part-way stays where it is. */
  leaveScenario(): void {
    if (this.#view.page === 'scenario' && this.#view.attempt.isEnded) {
      this.#write(this.#view.id, { path: null });
    }
    this.#resume = { ...this.#resume, current: null };
    this.#view = { page: 'start' };
    this.#session?.changed();
  }

  /** False when the LMS did not save: the session goes on then, unless the learner leaves all the same. */
  async saveAndExit(options: { evenIfUnsaved?: boolean } = {}): Promise<boolean> {
    // The session may still be on its way, with decisions waiting for it; not for ever.
    const session = await this.#opened.within(5000);
    const result = await session?.saveAndExit(options);
    const isLost = this.#status === 'not-saved' || this.#status === 'offline';
    if (!options.evenIfUnsaved && result?.saved === false && isLost) return false;
    this.#view = { page: 'left' };
    return true;
  }

  /** Puts an attempt on the screen as it stands. */
  begin(id: string, attempt: AttemptState): void {
    this.#resume = { ...this.#resume, current: id };
    this.#keep(id, attempt);
    this.#shownAt = this.#around?.now() ?? 0;
    this.#view = { page: 'scenario', id, attempt };
    this.#session?.changed();
  }

  #keep(id: string, attempt: AttemptState): void {
    this.#write(id, { path: attempt.keptPath(), seed: attempt.seed });
  }

  /** A step was taken, perhaps to an ending. */
  #step(id: string, attempt: AttemptState): void {
    this.#isFresh = false;
    this.#keep(id, attempt);
    if (attempt.isEnded) {
      this.#write(id, finishAttempt(this.#resume.scenarios[id], attempt.score()));
      this.#resume = judgeTestOut(this.course, this.#resume, this.passingScore);
    }
    this.#session?.changed();
  }

  #write(id: string, change: Partial<ScenarioResume>): void {
    const fingerprint = this.#scenario(id)?.fingerprint ?? '';
    this.#resume = keepScenario(this.#resume, { id, fingerprint }, change);
  }

  #scenario(id: string) {
    return this.#course.scenarios.find((scenario) => scenario.id === id);
  }
}
