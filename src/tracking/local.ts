import { notConnected } from './not-connected.ts';
import { decodeSuspendData, encodeSuspendData, type SuspendDataReading } from './suspend-data.ts';
import type { Progress, SaveResult, Tracker } from './tracker.ts';

/**
 * Keeps the learner's place in the browser when there is no training record: the suspend-data string
 * under one key, with no name in it. Storage may be missing, full, or throw at any access.
 */
export function createLocalTracker({ storage, key }: LocalOptions): Tracker {
  let revision = 0;
  let isOver = false;

  function save({ resume }: Progress): SaveResult {
    if (isOver) return refuse('The session has ended.');
    if (!storage) return refuse('This browser offers no storage.');
    try {
      revision += 1;
      storage.setItem(key, encodeSuspendData(resume, revision));
      return { saved: true };
    } catch (error) {
      return refuse(String(error));
    }
  }

  return {
    standard: 'local',
    get revision() {
      return revision;
    },
    async start() {
      const reading = readStored({ storage, key });
      if (reading.status === 'read') revision = reading.revision;
      return { ...notConnected, resume: reading };
    },
    async save(progress) {
      return save(progress);
    },
    async end(progress) {
      const result = save(progress);
      isOver = true;
      return result;
    },
  };
}

/** `openStorage(() => localStorage)`: null where the browser refuses even to name its storage. */
export function openStorage(read: () => TextStorage | null): TextStorage | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function readStored({ storage, key }: LocalOptions): SuspendDataReading {
  try {
    return decodeSuspendData(String(storage?.getItem(key) ?? ''));
  } catch {
    return { status: 'none' };
  }
}

function refuse(diagnostic: string): SaveResult {
  return { saved: false, failure: { operation: 'setItem', element: '', code: '', diagnostic } };
}

/** The part of `Storage` that is used. */
export interface TextStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export interface LocalOptions {
  storage: TextStorage | null;
  key: string;
}
