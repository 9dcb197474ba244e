import { flushSync } from 'svelte';
import { CallLog } from './call-log.ts';
import { describeFault, type Fault } from './faults.ts';
import { findLaunchProblem } from './find-launch-problem.ts';
import { type LaunchForm, readLaunchForm } from './launch-settings.ts';
import { type Learner, learners } from './learners.ts';
import {
  type LmsApi,
  type LmsSettings,
  type OpenSession,
  type OpenSessionOptions,
  openSession,
} from './open-session.ts';
import type { OwnShelf } from './own/own-shelf.ts';
import { groupByCourse, loadPackages, type TryItPackage } from './packages.ts';
import type { RecordStore } from './record-store.ts';
import { sayEnding } from './say-ending.ts';
import { isEnd, isOfLms, isSave, type ScormCall } from './scorm-call.ts';
import type { StoredAttempt } from './stored-attempt.ts';

/** What the page shows: who and what is chosen, the session at hand, the calls and the records. */
export class TryItLms {
  readonly learners = learners;
  learner: Learner = $state.raw(learners[0]);
  packages: readonly TryItPackage[] = $state.raw([]);
  pkg: TryItPackage | undefined = $state.raw();
  attempts: readonly StoredAttempt[] = $state.raw([]);
  session: SessionAtHand | null = $state.raw(null);
  /** The same package, for the same learner, a second time. */
  secondSession: SessionAtHand | null = $state.raw(null);
  form: LaunchForm = $state({
    mode: 'normal',
    reviewWhenCompleted: false,
    launchData: '',
    passingScore: '',
  });
  /** Sentences; empty when there is nothing to say. */
  packagesNotice = $state('Looking for packages.');
  recordsNotice = $state('');
  message = $state('');
  isLaunching = $state(false);
  /** Whether the package has ended its session. */
  hasFinished = $state(false);
  /** Grows when the log has changed, some twenty times a second at most. */
  logVersion = $state(0);
  readonly courses = $derived(groupByCourse(this.packages));
  readonly log = new CallLog();
  readonly #store: RecordStore;
  readonly #host: LmsHost;
  #fault: Fault = $state('none');
  /** Whether what the package sent last has not been kept. */
  #isBehind = false;
  #logTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: RecordStore, host: LmsHost) {
    this.#store = store;
    this.#host = host;
    this.refreshRecords();
  }

  /** What goes wrong at this moment; a change holds at once, and is noted in the log. */
  get fault(): Fault {
    return this.#fault;
  }

  set fault(fault: Fault) {
    this.#fault = fault;
    if (!this.session) return;
    const { words, hint } = describeFault(fault);
    this.log.note(this.#host.now(), `What goes wrong: ${words}. ${hint}`);
    this.#showLog();
  }

  /** The learner's newest attempt at the chosen package. */
  get latest(): StoredAttempt | undefined {
    return this.pkg && this.findLatest(this.learner.id, this.pkg);
  }

  findLatest(learnerId: string, pkg: TryItPackage): StoredAttempt | undefined {
    return this.attempts
      .filter(
        (attempt) =>
          attempt.learnerId === learnerId &&
          attempt.packageId === pkg.id &&
          attempt.standard === pkg.standard,
      )
      .reduce<StoredAttempt | undefined>(
        (best, attempt) => (best && best.attempt > attempt.attempt ? best : attempt),
        undefined,
      );
  }

  /** Lists what there is, packages from the studio first, and chooses the one of `ownId` or the site's first. */
  async loadPackages(ownId?: string): Promise<void> {
    const [own, list] = await Promise.all([
      this.#host.own.list(),
      loadPackages(this.#host.packagesUrl, this.#host.fetch),
    ]);
    this.packages = [...own, ...list.packages];
    this.packagesNotice = own.length > 0 && list.packages.length === 0 ? '' : list.notice;
    this.pkg = own.find((pkg) => pkg.ownId === ownId) ?? list.packages[0] ?? own[0];
    if (ownId !== undefined && this.pkg?.ownId !== ownId) {
      this.message = `This browser keeps no package of "${ownId}" from the studio. Make it there, and choose to play it here.`;
    }
  }

  /** Takes the chosen package from the studio out of this browser; its records stay. */
  async removeOwn(): Promise<void> {
    const { pkg } = this;
    if (pkg?.ownId === undefined || this.session) return;
    await this.#host.own.remove(pkg.ownId);
    await this.loadPackages();
    this.message = `${pkg.title} has been removed from this browser. Its records are still in the gradebook.`;
  }

  /** Chooses a course, in the kind that was chosen before where it is made for that. */
  chooseCourse(id: string): void {
    const kinds = this.courses.find((course) => course.id === id)?.kinds ?? [];
    this.pkg = kinds.find(({ standard }) => standard === this.pkg?.standard) ?? kinds[0];
  }

  /** Opens the chosen package for the chosen learner, in the attempt at hand or in a new one. */
  async launch(startAgain: boolean): Promise<void> {
    const { learner, pkg } = this;
    if (!pkg || this.session || this.isLaunching) return;
    this.isLaunching = true;
    this.message = '';
    try {
      const settings = readLaunchForm(this.form);
      const problem = 'problem' in settings ? settings.problem : await this.#findProblem(pkg);
      if ('problem' in settings || problem) {
        this.message = problem;
        return;
      }
      this.clearLog();
      this.hasFinished = false;
      this.#isBehind = false;
      const opened = await this.#open({ learner, pkg, settings, startAgain }, (call) =>
        this.#addCall(call),
      );
      if (!opened) return;
      this.#host.setApi(opened.api ?? null);
      this.session = opened;
      // Says in the log what is wrong from the beginning.
      if (this.fault !== 'none') this.fault = this.#fault;
      this.refreshRecords();
    } finally {
      this.isLaunching = false;
    }
  }

  /** Opens the package at hand once more, as a learner does who has lost sight of the first window. */
  async openSecondWindow(): Promise<void> {
    const { session } = this;
    if (!session || this.secondSession || this.isLaunching) return;
    this.isLaunching = true;
    try {
      const { learner, pkg, settings } = session;
      this.log.note(this.#host.now(), 'A second window opens for the same learner.');
      this.secondSession = await this.#open({ learner, pkg, settings, startAgain: false }, (call) =>
        this.#addCall({ ...call, isSecondWindow: true }),
      );
      this.refreshRecords();
    } finally {
      this.isLaunching = false;
    }
  }

  closeSecondWindow(frame: Pick<Element, 'remove'> | undefined): void {
    frame?.remove();
    this.secondSession?.close();
    this.secondSession = null;
  }

  /**
   * Takes the frame away first, so that the package's last calls find the API still there. Done by hand:
   * while Svelte removes it, those calls could change no state.
   */
  close(frame: Pick<Element, 'remove'> | undefined): void {
    const closing = this.session;
    if (!closing) return;
    frame?.remove();
    closing.close();
    this.#host.setApi(null);
    this.session = null;
    flushSync();
    this.refreshRecords();
    this.message = sayEnding(closing.pkg.title, {
      hasFinished: this.hasFinished,
      isBehind: this.#isBehind,
    });
  }

  refreshRecords(): void {
    this.attempts = this.#store.list();
    this.recordsNotice = this.#store.notice;
  }

  clearRecords(): void {
    this.#store.clear();
    this.refreshRecords();
    this.message = 'All records have been cleared.';
  }

  clearLog(): void {
    this.log.clear();
    this.logVersion += 1;
  }

  async #findProblem(pkg: TryItPackage): Promise<string> {
    const problem = pkg.ownId === undefined ? '' : await this.#host.own.makeReady();
    return problem || findLaunchProblem(pkg, this.#host.fetch);
  }

  async #open(
    chosen: Pick<OpenSessionOptions, 'learner' | 'settings' | 'startAgain'> & { pkg: TryItPackage },
    onCall: (call: ScormCall) => void,
  ): Promise<SessionAtHand | null> {
    const opened = await openSession({
      ...chosen,
      store: this.#store,
      now: this.#host.now,
      onCall,
      onStored: (attempt) => this.#showStored(attempt),
      fault: () => this.#fault,
    });
    if ('problem' in opened) {
      this.message = opened.problem;
      return null;
    }
    const { learner, pkg, settings } = chosen;
    return { ...opened, learner, pkg, settings };
  }

  #addCall(call: ScormCall): void {
    if (isOfLms(call)) this.log.note(call.at, call.diagnostic);
    else this.log.add(call);
    if (isSave(call)) this.#isBehind = !describeFault(this.#fault).keeps;
    if (isEnd(call) && !call.isSecondWindow) this.hasFinished = true;
    this.#showLog();
  }

  #showLog(): void {
    this.#logTimer ??= setTimeout(() => {
      this.#logTimer = undefined;
      this.logVersion += 1;
    }, 50);
  }

  #showStored(attempt: StoredAttempt): void {
    if (this.session) this.session = { ...this.session, attempt };
    this.refreshRecords();
  }
}

export type SessionAtHand = OpenSession & {
  learner: Learner;
  pkg: TryItPackage;
  settings: LmsSettings;
};

/** What the class needs from the browser. */
export interface LmsHost {
  /** Absolute. */
  packagesUrl: string;
  fetch: typeof fetch;
  /** Packages from the studio. */
  own: OwnShelf;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Puts the API where packages look for it, under its own name and no other, or takes it away. */
  setApi(api: LmsApi | null): void;
}
