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
  /** What this browser held when it last took the work, and what a work file holds. */
  #kept: Work = emptyWork();
  #filed: Work = emptyWork();

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

  /**
   * Whether closing the page would lose something that is neither in this browser nor in a work file. Where
   * another tab changed or cleared the draft, what is here is nowhere else.
   */
  get isAtRisk(): boolean {
    if (this.#state === 'empty' || this.#state === 'kept' || this.isEmpty) return false;
    if (isSame(this.plain, this.#filed)) return false;
    return this.#state === 'changed-elsewhere' || !isSame(this.plain, this.#kept);
  }

  /** The work is in a file as it is now. */
  markFiled(): void {
    this.#filed = this.plain;
  }

  /** Keeps what is on the page, and takes in what another tab has changed. */
  keep(): void {
    const before = this.plain;
    const { work, state } = this.#store.keep(before);
    if (!isSame(work, before)) this.work = work;
    this.#setState(state);
  }

  /** Another tab has saved: its work is shown where nothing was changed here. */
  useKept(): void {
    const { work, state, notes } = this.#store.open();
    this.work = work;
    this.#setState(state);
    this.notes = notes;
  }

  /** This work instead of what is kept, such as that of a file, or of this tab where another has saved. */
  replace(work: Work, notes: string[] = []): void {
    this.work = work;
    this.notes = notes;
    this.#setState(this.#store.replace(this.plain));
  }

  clear(): void {
    const state = this.#store.clear();
    this.work = emptyWork();
    this.#setState(state);
    this.notes = [];
  }

  #setState(state: DraftState): void {
    this.#state = state;
    if (state === 'empty' || state === 'kept') this.#kept = this.plain;
  }
}
