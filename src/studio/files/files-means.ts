import { downloadFile } from '../../design/index.ts';
import type { LockMeans } from './draft-lock.ts';
import { createDraftStore, type DraftStore } from './draft-store.ts';
import type { Folder } from './folder.ts';
import { idbBackend } from './idb-backend.ts';
import type { DownloadFile } from './write-download.ts';

/** What the studio's files need of a browser. */
export interface FilesMeans {
  store: DraftStore;
  locks: LockMeans;
  /** Rejects with `AbortError` where nothing was chosen; null in browsers that open no folders. */
  pickFolder: (() => Promise<Folder>) | null;
  download: (file: DownloadFile) => void;
  /** Asks the browser to not clear what it keeps when it needs room. */
  persist: () => Promise<unknown>;
  /** Which draft this tab had, over a reload; '' for none. */
  tabsKey: { read: () => string; write: (key: string) => void };
  /** The answer of the site at an address from the page, `stories/friend-request.json`. */
  fetch: (address: string) => Promise<Response>;
  /** Milliseconds since 1970. */
  now: () => number;
  newKey: () => string;
}

/** The browser's own. */
export function browserMeans(): FilesMeans {
  return {
    store: createDraftStore(idbBackend()),
    locks: {
      locks: navigator.locks ?? null,
      openChannel: 'BroadcastChannel' in window ? (name) => new BroadcastChannel(name) : null,
      wait: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs)),
      random: Math.random,
    },
    pickFolder: findPicker(),
    download: ({ name, type, bytes }) => downloadFile(name, type, bytes),
    persist: async () => navigator.storage?.persist?.(),
    tabsKey: {
      read: () => attempt(() => sessionStorage.getItem(tabsKeyName)) ?? '',
      write: (key) => attempt(() => sessionStorage.setItem(tabsKeyName, key)),
    },
    fetch: (address) => fetch(new URL(address, document.baseURI)),
    now: Date.now,
    newKey: () => Math.floor(Math.random() * 2 ** 52).toString(36),
  };
}

const tabsKeyName = 'beyond-the-canteen-studio:draft';

/** Chrome and Edge have it (2026); Firefox and Safari do not. */
function findPicker(): FilesMeans['pickFolder'] {
  const { showDirectoryPicker }: Window & PickingWindow = window;
  if (!showDirectoryPicker) return null;
  return () => showDirectoryPicker.call(window, { id: 'canteen', mode: 'readwrite' });
}

/** Storage may be forbidden, even to look at. */
function attempt<Value>(act: () => Value): Value | null {
  try {
    return act();
  } catch {
    return null;
  }
}

interface PickingWindow {
  showDirectoryPicker?: (options: { id: string; mode: 'readwrite' }) => Promise<Folder>;
}
