import { emptyWork, type Work } from '../work.ts';
import type { DraftState, DraftStore } from './draft-store.ts';
import { isSame } from './merge-work.ts';

/**
 * The work that a page shows and changes, and what is kept of it. Pages read and write `work` as plain data,
 * at any depth; `WorkBar` keeps it.
 */
export class WorkDraft {
  work: Work = $state(emptyWork());
  #state: DraftState = $state('empty');
  /** What is kept although this release does not know it; sentences. */
  notes: string[] = $state.raw([]);
  readonly #store: DraftStore;

  constructor(store: DraftStore) {
    this.#store = store;
    this.useKept();
  }

  get state(): DraftState {
    return this.#state;
  }

  /** The work as plain data, for a paper or a file. */
  get plain(): Work {
    return $state.snapshot(this.work);
  }

  get isEmpty(): boolean {
    return isSame(this.plain, emptyWork());
  }

  /** Keeps what is on the page, and takes in what another tab has changed. */
  keep(): void {
    const before = this.plain;
    const { work, state } = this.#store.keep(before);
    this.#state = state;
    if (!isSame(work, before)) this.work = work;
  }

  /** Another tab has saved: its work is shown where nothing was changed here. */
  useKept(): void {
    const { work, state, notes } = this.#store.open();
    this.work = work;
    this.#state = state;
    this.notes = notes;
  }

  /** This work instead of what is kept, such as that of a file, or of this tab where another has saved. */
  replace(work: Work, notes: string[] = []): void {
    this.work = work;
    this.notes = notes;
    this.#state = this.#store.replace(this.plain);
  }

  clear(): void {
    this.#state = this.#store.clear();
    this.work = emptyWork();
    this.notes = [];
  }
}
