import { isBetterScore } from '../scenario/index.ts';
import {
  type Interaction,
  interactionId,
  type Launch,
  type Progress,
  type ResumeState,
  type SaveStatus,
  type ScenarioResume,
  type Session,
} from '../tracking/index.ts';
import { AttemptState, bestKeys, type Decision } from './attempt-state.svelte.ts';
import type { Course, CourseScenario, StoryModule } from './course.ts';
import { newSeed } from './shuffle.ts';
import { readStanding, type Standing } from './standing.ts';

export type View =
  | { page: 'start' }
  | { page: 'loading'; id: string }
  | { page: 'scenario'; id: string; attempt: AttemptState }
  | { page: 'failed'; id: string }
  | { page: 'left' };

/** What the page brings along: everything that a server, or a test, has not. */
export interface CourseSurroundings {
  loadStory: (scenario: CourseScenario) => Promise<StoryModule>;
  /** Opens the tracking session; `readProgress` says what is true at any moment. */
  openSession: (options: {
    readProgress: () => Omit<Progress, 'sessionMs'>;
    onStatus: (status: SaveStatus) => void;
  }) => Promise<Session>;
  /** Milliseconds since the epoch. */
  now: () => number;
  /** 0 to 1. */
  random: () => number;
}

/** One learner's way through a course: what is kept, what is shown, and what the LMS is told. */
export class CourseState {
  readonly course: Course;
  #around: CourseSurroundings | null = null;
  #session: Session | null = null;
  #interactions: Interaction[] = [];
  #shownAt = 0;
  #resume = $state.raw<ResumeState>({ scenarios: {}, current: null });
  #view = $state.raw<View>({ page: 'start' });
  #status = $state<SaveStatus | 'opening'>('opening');
  #launch = $state.raw<Launch | null>(null);
  #restarted = $state.raw<string[]>([]);

  constructor(course: Course) {
    this.course = course;
  }

  get view(): View {
    return this.#view;
  }

  get status(): SaveStatus | 'opening' {
    return this.#status;
  }

  get launch(): Launch | null {
    return this.#launch;
  }

  /** Titles of scenarios that changed since the learner was part-way through them. */
  get restarted(): string[] {
    return this.#restarted;
  }

  get passingScore(): number {
    return this.#launch?.passingScore ?? this.course.passingScore;
  }

  get standing(): Standing {
    return readStanding(this.course, this.#resume, this.passingScore);
  }

  /** Opens the record, takes up what an earlier session left and goes back to where it ended. */
  async open(around: CourseSurroundings, wanted: string | null): Promise<void> {
    this.#around = around;
    this.#session = await around.openSession({
      readProgress: () => this.#progress(),
      onStatus: (status) => {
        this.#status = status;
      },
    });
    const launch = await this.#session.start();
    if (launch.resume.status === 'read') this.#takeUp(launch.resume.state);
    this.#launch = launch;
    this.#session.changed();
    const target = wanted ?? this.#resume.current;
    if (target && this.#scenario(target)) await this.play(target);
  }

  /** Opens a scenario where it was left, or at its beginning. */
  async play(id: string): Promise<void> {
    const scenario = this.#scenario(id);
    const around = this.#around;
    if (!scenario || !around) return;
    this.#view = { page: 'loading', id };
    try {
      const module = await around.loadStory(scenario);
      const kept = this.#resume.scenarios[id];
      const seed = kept?.path ? kept.seed : newSeed(around.random);
      const attempt = new AttemptState(module, { seed });
      if (kept?.path) {
        const later = await attempt.later.load();
        if (!later) throw new Error('The story did not arrive.');
        attempt.resume(kept.path, later);
      }
      this.#begin(id, attempt);
    } catch {
      this.#view = { page: 'failed', id };
    }
  }

  /** Starts the scenario at hand again, from the beginning or from a decision on the way. */
  replay(fromSceneId?: string): void {
    if (this.#view.page !== 'scenario') return;
    const { id, attempt } = this.#view;
    const { later, module } = attempt;
    const path = fromSceneId === undefined ? '' : (attempt.pathBefore(fromSceneId) ?? '');
    const seed = path ? attempt.seed : newSeed(this.#around?.random ?? (() => 0));
    const next = new AttemptState(module, { seed, later });
    if (later.value) next.resume(path, later.value);
    this.#begin(id, next);
  }

  /** Where the rest of the story has not arrived, the choice stays open and `later` says why. */
  async decide(key: string): Promise<void> {
    const { view } = this;
    if (view.page !== 'scenario' || !(await view.attempt.later.load())) return;
    const { id, attempt } = view;
    const decision = attempt.consequence ? null : attempt.decide(key);
    if (!decision || this.view !== view) return;
    this.#note(id, decision);
    this.#keep(id, attempt);
    if (attempt.isEnded) this.#finish(id, attempt);
    this.#session?.changed();
  }

  async goOn(): Promise<void> {
    const { view } = this;
    if (view.page !== 'scenario' || !(await view.attempt.later.load())) return;
    const { id, attempt } = view;
    const { path } = attempt;
    attempt.goOn();
    this.#shownAt = this.#around?.now() ?? 0;
    if (attempt.path === path) return;
    this.#keep(id, attempt);
    if (attempt.isEnded) this.#finish(id, attempt);
    this.#session?.changed();
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
    const result = await this.#session?.saveAndExit(options);
    if (!options.evenIfUnsaved && result?.saved === false && this.#status === 'not-saved')
      return false;
    this.#view = { page: 'left' };
    return true;
  }

  #begin(id: string, attempt: AttemptState): void {
    this.#resume = { ...this.#resume, current: id };
    this.#keep(id, attempt);
    this.#shownAt = this.#around?.now() ?? 0;
    this.#view = { page: 'scenario', id, attempt };
    this.#session?.changed();
  }

  #keep(id: string, attempt: AttemptState): void {
    this.#write(id, { path: attempt.keptPath(), seed: attempt.seed });
  }

  #finish(id: string, attempt: AttemptState): void {
    const kept = this.#resume.scenarios[id];
    const score = attempt.score();
    const best = !kept?.best || isBetterScore(score, kept.best) ? score : kept.best;
    this.#write(id, { best, endings: (kept?.endings ?? 0) + 1 });
  }

  #write(id: string, change: Partial<ScenarioResume>): void {
    const fingerprint = this.#scenario(id)?.fingerprint ?? '';
    const none = { endings: 0, best: null, seed: 0, path: null };
    const kept = { ...none, ...this.#resume.scenarios[id], ...change, fingerprint };
    this.#resume = {
      ...this.#resume,
      scenarios: { ...this.#resume.scenarios, [id]: kept },
    };
  }

  /** A story of another shape cannot be gone on with; its result stays, its place does not. */
  #takeUp(state: ResumeState): void {
    const restarted: string[] = [];
    const scenarios = { ...state.scenarios };
    for (const { id, title, fingerprint } of this.course.scenarios) {
      const kept = scenarios[id];
      if (!kept || kept.fingerprint === fingerprint) continue;
      if (kept.path) restarted.push(title);
      scenarios[id] = { ...kept, fingerprint, path: null };
    }
    this.#restarted = restarted;
    this.#resume = { scenarios, current: state.current };
  }

  #note(scenarioId: string, { scene, choice }: Decision): void {
    const now = this.#around?.now() ?? 0;
    const results = { best: 'correct', acceptable: 'neutral', poor: 'wrong' } as const;
    this.#interactions.push({
      id: interactionId(scenarioId, scene.id),
      response: choice.key,
      correctResponses: bestKeys(scene),
      result: results[choice.verdict],
      latencyMs: Math.max(0, now - this.#shownAt),
      decidedAt: now,
    });
  }

  #progress(): Omit<Progress, 'sessionMs'> {
    const { isCompleted, scoreScaled, success } = this.standing;
    const at = this.#view.page === 'scenario' ? this.#view : null;
    return {
      completion: isCompleted ? 'completed' : 'incomplete',
      success,
      scoreScaled,
      location: at ? `${at.id}/${at.attempt.scene.id}`.slice(0, 255) : '',
      resume: this.#resume,
      interactions: this.#interactions,
    };
  }

  #scenario(id: string) {
    return this.course.scenarios.find((scenario) => scenario.id === id);
  }
}
