import { RecordStore, recordsStorageKey } from '../record-store.ts';
import type { ScormAttempt } from '../stored-attempt.ts';
import { aModel } from './a-session.ts';

/** A storage in memory; `text` is what is in it. */
export class AStorage {
  text: string | null;

  constructor(text: string | null = null) {
    this.text = text;
  }

  getItem(key: string): string | null {
    return key === recordsStorageKey ? this.text : null;
  }

  setItem(_key: string, text: string): void {
    this.text = text;
  }
}

export function aStore(storage: AStorage = new AStorage()): RecordStore {
  return new RecordStore(() => storage);
}

export function anAttempt(given: Partial<ScormAttempt> = {}): ScormAttempt {
  return {
    standard: 'scorm12',
    learnerId: '20417733',
    learnerName: 'Siân Prosser',
    packageId: 'everyone',
    packageTitle: 'Everyone',
    attempt: 1,
    sessions: 1,
    startedAt: '2026-11-20T09:30:00.000Z',
    lastAccessedAt: '2026-11-20T09:31:00.000Z',
    earlierMs: 0,
    cmi: aModel(['cmi.core.lesson_status', 'incomplete'], ['cmi.suspend_data', '1~abc']),
    ...given,
  };
}
