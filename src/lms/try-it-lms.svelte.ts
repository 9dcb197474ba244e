import { flushSync } from 'svelte';
import { CallLog } from './call-log.ts';
import { type Learner, learners } from './learners.ts';
import { type LmsSettings, type OpenSession, openSession } from './open-session.ts';
import { loadPackages, type TryItPackage } from './packages.ts';
import type { RecordStore } from './record-store.ts';
import type { StoredAttempt } from './stored-attempt.ts';
import type { ScormCall } from './strict-scorm12-api.ts';

/** What the page shows: who and what is chosen, the session at hand, the calls and the records. */
export class TryItLms {
  readonly learners = learners;
  learner: Learner = $state.raw(learners[0]);
  packages: readonly TryItPackage[] = $state.raw([]);
  pkg: TryItPackage | undefined = $state.raw();
  attempts: readonly StoredAttempt[] = $state.raw([]);
  session: SessionAtHand | null = $state.raw(null);
  settings: LmsSettings = $state({
    mode: 'normal',
    reviewWhenCompleted: false,
    refuseCommits: false,
  });
  /** Sentences; empty when there is nothing to say. */
  packagesNotice = $state('Looking for packages.');
  recordsNotice = $state('');
  message = $state('');
  isLaunching = $state(false);
  /** Whether the package has ended its session with LMSFinish. */
  hasFinished = $state(false);
  /** Grows when the log has changed, some twenty times a second at most. */
  logVersion = $state(0);
  readonly log = new CallLog();
  readonly #store: RecordStore;
  readonly #host: LmsHost;
  #logTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: RecordStore, host: LmsHost) {
    this.#store = store;
    this.#host = host;
    this.refreshRecords();
  }

  /** The learner's newest attempt at the chosen package. */
  get latest(): StoredAttempt | undefined {
    return this.pkg && this.findLatest(this.learner.id, this.pkg.id);
  }

  findLatest(learnerId: string, packageId: string): StoredAttempt | undefined {
    return this.attempts
      .filter((attempt) => attempt.learnerId === learnerId && attempt.packageId === packageId)
      .reduce<StoredAttempt | undefined>(
        (best, attempt) => (best && best.attempt > attempt.attempt ? best : attempt),
        undefined,
      );
  }

  async loadPackages(): Promise<void> {
    const list = await loadPackages(this.#host.packagesUrl, this.#host.fetch);
    this.packages = list.packages;
    this.packagesNotice = list.notice;
    this.pkg = list.packages[0];
  }

  /** Opens the chosen package for the chosen learner, in the attempt at hand or in a new one. */
  async launch(startAgain: boolean): Promise<void> {
    const { learner, pkg } = this;
    if (!pkg || this.session || this.isLaunching) return;
    this.isLaunching = true;
    this.message = '';
    try {
      const problem = await this.#findLaunchProblem(pkg);
      if (problem) {
        this.message = problem;
        return;
      }
      this.clearLog();
      this.hasFinished = false;
      const opened = await openSession({
        store: this.#store,
        learner,
        pkg,
        startAgain,
        settings: this.settings,
        now: this.#host.now,
        onCall: (call) => this.#addCall(call),
        onStored: (attempt) => this.#showStored(attempt),
      });
      this.#host.setApi(opened.api);
      this.session = { ...opened, learner, pkg };
      this.refreshRecords();
    } finally {
      this.isLaunching = false;
    }
  }

  /**
   * Takes the frame away first, so that the package's last calls find the API still there. Done by hand:
   * while Svelte removes it, those calls could change no state.
   */
  close(frame: Pick<Element, 'remove'> | undefined): void {
    const closing = this.session;
    if (!closing) return;
    frame?.remove();
    this.#host.setApi(null);
    this.session = null;
    flushSync();
    this.refreshRecords();
    this.message = this.hasFinished
      ? `${closing.pkg.title} is closed. The package ended its session, and the record is complete.`
      : `${closing.pkg.title} is closed. The package did not end its session; what it had committed is kept.`;
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

  async #findLaunchProblem(pkg: TryItPackage): Promise<string> {
    try {
      const { ok, status } = await this.#host.fetch(pkg.launchUrl);
      if (ok) return '';
      return `${pkg.title} could not be opened: its start page was expected at ${pkg.launchUrl}, and the server answered ${status}. Make the packages again with npm start.`;
    } catch {
      return `${pkg.title} could not be opened, because the server did not answer. Check that npm start is still running.`;
    }
  }

  #addCall(call: ScormCall): void {
    this.log.add(call);
    if (call.method === 'LMSFinish' && call.result === 'true') this.hasFinished = true;
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

export type SessionAtHand = OpenSession & { learner: Learner; pkg: TryItPackage };

/** What the class needs from the browser. */
export interface LmsHost {
  /** Absolute. */
  packagesUrl: string;
  fetch: typeof fetch;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Puts the API where packages look for it, `window.API`, or takes it away. */
  setApi(api: OpenSession['api'] | null): void;
}
