import type { Picture } from '../contract.ts';
import { type Draft, readDraft, readPictures } from './draft.ts';
import type { StoryPlace } from './folder.ts';

/**
 * The drafts of this browser. Every call rejects where the browser refuses, such as when it has no room; what
 * was kept before is then as it was.
 */
export function createDraftStore(backend: DraftBackend): DraftStore {
  return {
    async list() {
      const found = (await backend.list()).map(readDraft);
      const drafts = found.filter((one) => one !== null).sort((a, b) => b.usedAt - a.usedAt);
      return { drafts, unreadable: found.length - drafts.length };
    },
    async read(key) {
      const kept = await backend.read(key);
      const draft = readDraft(kept.draft);
      if (draft === null) return null;
      return { draft, pictures: readPictures(kept.pictures), place: readPlace(kept.place) };
    },
    write: (draft, beside = {}) => backend.write(draft, beside),
    remove: (key) => backend.remove(key),
  };
}

/** A folder is not made of data, so it is looked at no closer: its own browser kept it. */
function readPlace(value: unknown): StoryPlace | null {
  return isPlace(value) ? { folder: value.folder, project: value.project ?? null } : null;
}

function isPlace(value: unknown): value is StoryPlace {
  if (typeof value !== 'object' || value === null || !('folder' in value)) return false;
  const { folder } = value;
  return typeof folder === 'object' && folder !== null && 'getFileHandle' in folder;
}

export interface DraftStore {
  /** The one last at hand first. `unreadable` are those that only another release can read. */
  list(): Promise<{ drafts: Draft[]; unreadable: number }>;
  /** Null where there is none, or none that this release can read. */
  read(key: string): Promise<KeptDraft | null>;
  /** Pictures and folder stay as they are where they are not given. */
  write(draft: Draft, beside?: Beside): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface KeptDraft {
  draft: Draft;
  pictures: Picture[];
  place: StoryPlace | null;
}

export interface Beside {
  pictures?: readonly Picture[];
  place?: StoryPlace | null;
}

/** Where drafts are kept, such as an IndexedDB: `draft`, `pictures` and `place` by a draft's key. */
export interface DraftBackend {
  list(): Promise<unknown[]>;
  read(key: string): Promise<{ draft: unknown; pictures: unknown; place: unknown }>;
  write(draft: Draft, beside: Beside): Promise<void>;
  remove(key: string): Promise<void>;
}
