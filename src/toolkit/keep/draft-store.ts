/**
 * The draft of all three pages, in this browser, under one key:
 *
 *     { "revision": "k3f9x0a1", "work": { "format": "beyond-the-canteen-toolkit", "version": 1, … } }
 *
 * `revision` changes with every save. A tab that finds another one than it left knows that another tab has
 * saved: what that tab changed is taken in, and where both changed the same part nothing is written until the
 * person has chosen. What cannot be read, such as a newer release's draft, is never written over.
 */
import type { ToolkitContent } from '../content.ts';
import { emptyWork, type Work } from '../work.ts';
import { isSame, mergeWork } from './merge-work.ts';
import { readWorkFile } from './work-file.ts';

export const draftStorageKey = 'beyond-the-canteen:toolkit';

/**
 * `findStorage` may throw, or give null, where the browser keeps nothing: `() => localStorage`. `random` gives
 * numbers from 0 to 1. No call throws.
 */
export function createDraftStore(
  findStorage: () => DraftStorage | null,
  { random = Math.random, content = null }: DraftStoreOptions = {},
): DraftStore {
  let base = emptyWork();
  let revision = '';
  const read = () => readDraft(findStorage, content);
  const take = (found: { revision: string; work: Work }) => {
    base = found.work;
    revision = found.revision;
  };

  const write = (work: Work): DraftState => {
    const next = Math.floor(random() * 2 ** 48).toString(36);
    try {
      const storage = findStorage();
      if (storage === null) return 'not-kept';
      storage.setItem(draftStorageKey, JSON.stringify({ revision: next, work }));
    } catch {
      return 'not-kept';
    }
    take({ revision: next, work: structuredClone(work) });
    return 'kept';
  };

  return {
    open() {
      const found = read();
      if (!found.work) return { work: emptyWork(), state: found.state, notes: [] };
      take(found);
      return { work: structuredClone(found.work), state: found.state, notes: found.notes };
    },
    keep(work) {
      const found = read();
      if (!found.work) return { work, state: found.state };
      if (found.revision === revision) {
        return { work, state: isSame(work, base) ? found.state : write(work) };
      }
      // Cleared elsewhere, perhaps by the browser: nobody has said that this page's work is to go too.
      const merged = found.state === 'empty' ? null : mergeWork(base, work, found.work);
      if (merged === null) return { work, state: 'changed-elsewhere' };
      take(found);
      const state = isSame(merged, found.work) ? 'kept' : write(merged);
      return { work: structuredClone(merged), state };
    },
    replace: (work) => write(work),
    clear() {
      try {
        findStorage()?.removeItem(draftStorageKey);
      } catch {
        return 'not-kept';
      }
      base = emptyWork();
      revision = '';
      return 'empty';
    },
  };
}

function readDraft(findStorage: () => DraftStorage | null, content: ToolkitContent | null): Draft {
  let text: string | null;
  try {
    const storage = findStorage();
    if (storage === null) return { state: 'not-kept' };
    text = storage.getItem(draftStorageKey);
  } catch {
    return { state: 'not-kept' };
  }
  if (text === null) return { state: 'empty', revision: '', work: emptyWork(), notes: [] };
  try {
    const { revision, work }: { revision?: unknown; work?: unknown } = Object(JSON.parse(text));
    const reading = readWorkFile(JSON.stringify(work) ?? '', content);
    if ('problem' in reading) return { state: 'unreadable' };
    return { state: 'kept', revision: String(revision), ...reading };
  } catch {
    return { state: 'unreadable' };
  }
}

type Draft =
  | { state: 'kept' | 'empty'; revision: string; work: Work; notes: string[] }
  | { state: 'not-kept' | 'unreadable'; work?: never };

export interface DraftStoreOptions {
  random?: () => number;
  content?: ToolkitContent | null;
}

/**
 * - `empty`: nothing is kept, and nothing needs to be.
 * - `kept`: what is on the page is in this browser.
 * - `not-kept`: the browser refuses to keep it, or has no room.
 * - `changed-elsewhere`: another tab changed the same part; nothing is kept until `replace` or `open`.
 * - `unreadable`: what is there cannot be read; nothing is kept until `replace` or `clear`.
 */
export type DraftState = 'empty' | 'kept' | 'not-kept' | 'changed-elsewhere' | 'unreadable';

export interface DraftStore {
  /** What is kept, whoever kept it; the newest. */
  open(): { work: Work; state: DraftState; notes: string[] };
  /** Keeps the work. Gives it back with what other tabs have changed meanwhile. */
  keep(work: Work): { work: Work; state: DraftState };
  /** Keeps the work in the place of whatever is there. */
  replace(work: Work): DraftState;
  clear(): DraftState;
}

export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
