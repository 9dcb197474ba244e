import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DraftBackend } from './draft-store.ts';

/**
 * Drafts in this browser's IndexedDB. Opened at the first call; where that fails, or the browser closes it, the
 * next call tries again. What it gives back is hostile until read.
 */
export function idbBackend(name = 'beyond-the-canteen-studio'): DraftBackend {
  let opening: Promise<IDBPDatabase<Kept>> | null = null;
  const letGo = () => {
    opening = null;
  };
  const open = () => {
    opening ??= openKept(name, letGo).catch((error: unknown) => {
      letGo();
      throw error;
    });
    return opening;
  };
  return {
    list: async () => (await open()).getAll('drafts'),
    async read(key) {
      const kept = (await open()).transaction(stores);
      const [draft, pictures, place] = await Promise.all(
        stores.map((store) => kept.objectStore(store).get(key)),
      );
      return { draft, pictures, place };
    },
    async write(draft, { pictures, place }) {
      const changed = { drafts: draft, pictures, places: place };
      const named = stores.filter((store) => changed[store] !== undefined);
      const kept = (await open()).transaction(named, 'readwrite');
      const puts = named.map((store) => kept.objectStore(store).put(changed[store], draft.key));
      // Else a page that is left or reloaded may be gone before the browser would end it by itself.
      kept.commit();
      await Promise.all([...puts, kept.done]);
    },
    async remove(key) {
      const kept = (await open()).transaction(stores, 'readwrite');
      const deletions = stores.map((store) => kept.objectStore(store).delete(key));
      await Promise.all([...deletions, kept.done]);
    },
  };
}

const stores = ['drafts', 'pictures', 'places'] as const;

function openKept(name: string, letGo: () => void): Promise<IDBPDatabase<Kept>> {
  return openDB<Kept>(name, 1, {
    upgrade(database) {
      for (const store of stores) database.createObjectStore(store);
    },
    // A newer release's page waits until this one lets go.
    blocking: (_, __, event) => {
      letGo();
      if (event.target instanceof IDBDatabase) event.target.close();
    },
    terminated: letGo,
  });
}

interface Kept extends DBSchema {
  drafts: { key: string; value: unknown };
  pictures: { key: string; value: unknown };
  places: { key: string; value: unknown };
}
