import type { StoryRelease } from '../../contract.ts';
import type { Draft } from '../draft.ts';
import type { Locks } from '../draft-lock.ts';
import { type Beside, createDraftStore, type DraftBackend } from '../draft-store.ts';
import type { FilesMeans } from '../files-means.ts';
import type { Folder } from '../folder.ts';
import { StudioFiles } from '../studio-files.svelte.ts';
import type { DownloadFile } from '../write-download.ts';
import { aStudio } from './a-studio.ts';

/** A browser with what it keeps, in which tabs are opened one after the other or side by side. */
export function aBrowser({ picks = [] }: { picks?: Folder[] } = {}) {
  const kept = new Map<string, { draft: Draft } & Beside>();
  const held = new Set<string>();
  const browser = {
    kept,
    /** The storage rejects everything. */
    isFull: false,
    now: Date.UTC(2026, 10, 22, 14, 2),
    persistAsked: 0,
    site: new Map<string, unknown>(),
    openTab,
  };
  const backend: DraftBackend = {
    list: async () => guard([...kept.values()].map(({ draft }) => draft)),
    read: async (key) => {
      const found = kept.get(key);
      return guard({ draft: found?.draft, pictures: found?.pictures, place: found?.place });
    },
    write: async (draft, beside) => {
      guard(null);
      kept.set(draft.key, { ...kept.get(draft.key), ...beside, draft: structuredClone(draft) });
    },
    remove: async (key) => void guard(kept.delete(key)),
  };
  function guard<Value>(value: Value): Value {
    if (browser.isFull) throw new DOMException('full', 'QuotaExceededError');
    return value;
  }
  let turn = 0;

  /** `own` is what a reload leaves of the tab before: its `tab`. */
  function openTab(own: { key: string } = { key: '' }) {
    const downloads: DownloadFile[] = [];
    const lockedHere = new Set<string>();
    const means: FilesMeans = {
      store: createDraftStore(backend),
      locks: {
        locks: someLocks(held, lockedHere),
        openChannel: null,
        wait: async () => {},
        random: () => 0.5,
      },
      pickFolder: async () => {
        const folder = picks.shift();
        if (!folder) throw new DOMException('called off', 'AbortError');
        return folder;
      },
      download: (file) => void downloads.push(file),
      persist: async () => {
        browser.persistAsked += 1;
      },
      tabsKey: {
        read: () => own.key,
        write: (key) => {
          own.key = key;
        },
      },
      fetch: async (address) => {
        const found = browser.site.get(address);
        return found instanceof Uint8Array
          ? new Response(new Uint8Array(found))
          : new Response(JSON.stringify(found ?? null), { status: found ? 200 : 404 });
      },
      now: () => browser.now,
      newKey: () => {
        turn += 1;
        return `k${turn}`;
      },
    };
    const studio = aStudio();
    const files = new StudioFiles(studio, means);
    return {
      ...{ studio, files, means, downloads, tab: own },
      /** As an editor does, and what the page does then. */
      write(text: string) {
        studio.text = text;
        files.keep();
      },
      /** The tab is gone, however it went. */
      kill() {
        for (const name of lockedHere) held.delete(name);
      },
    };
  }

  return browser;
}

function someLocks(held: Set<string>, here: Set<string>): Locks {
  return {
    async request(name, _, callback) {
      if (held.has(name)) return callback(null);
      held.add(name);
      here.add(name);
      await callback({});
      held.delete(name);
      return undefined;
    },
  };
}

/** A scenario as the site gives it. */
export function aSiteStory(text: string, released: StoryRelease[] = []) {
  return { id: 'friend-request', text, pictures: {}, released };
}
