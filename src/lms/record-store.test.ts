import { describe, expect, it } from 'vitest';
import { RecordStore } from './record-store.ts';
import { toAttemptRecord, writeStoredAttempt } from './stored-attempt.ts';
import { AStorage, anAttempt, aStore } from './testing/a-store.ts';

const sample = writeStoredAttempt(anAttempt()) as Record<string, unknown>;

function storageWith(...attempts: unknown[]): AStorage {
  return new AStorage(JSON.stringify({ version: 1, attempts }));
}

describe('keeping records', () => {
  it('gives back what was saved, also to the next page', () => {
    const storage = new AStorage();
    aStore(storage).save(anAttempt());
    const [found] = aStore(storage).list();
    expect(found && writeStoredAttempt(found)).toEqual(sample);
    expect(aStore(storage).notice).toBe('');
  });

  it('replaces an attempt of the same learner, package and number, and no other', () => {
    const store = aStore();
    store.save(anAttempt());
    store.save(anAttempt({ attempt: 2 }));
    store.save(anAttempt({ learnerId: '20593108' }));
    store.save(anAttempt({ packageId: 'managers' }));
    store.save(anAttempt({ sessions: 7 }));
    expect(store.list()).toHaveLength(4);
    expect(store.findLatest('20417733', 'everyone', 'scorm12')?.attempt).toBe(2);
    expect(store.findLatest('20593108', 'managers', 'scorm12')).toBeUndefined();
  });

  it('lists the attempt opened last first', () => {
    const store = aStore();
    store.save(anAttempt({ attempt: 1, lastAccessedAt: '2026-11-20T12:00:00.000Z' }));
    store.save(anAttempt({ attempt: 2, lastAccessedAt: '2026-11-20T10:00:00.000Z' }));
    store.save(anAttempt({ attempt: 3, lastAccessedAt: '2026-11-20T11:00:00.000Z' }));
    expect(store.list().map(({ attempt }) => attempt)).toEqual([1, 3, 2]);
  });

  it('sees what another tab has saved, and keeps it', () => {
    const storage = new AStorage();
    const [here, there] = [aStore(storage), aStore(storage)];
    here.save(anAttempt());
    there.save(anAttempt({ learnerId: '20593108' }));
    here.save(anAttempt({ sessions: 2 }));
    expect(there.list()).toHaveLength(2);
  });

  it('clears everything', () => {
    const storage = new AStorage();
    const store = aStore(storage);
    store.save(anAttempt());
    store.clear();
    expect(aStore(storage).list()).toEqual([]);
  });
});

describe('what was stored is hostile until validated', () => {
  it.each<[string, string]>([
    ['no JSON', '{"version":1,'],
    ['another version', JSON.stringify({ version: 2, attempts: [sample] })],
    ['no list', JSON.stringify({ version: 1, attempts: { 0: sample } })],
    ['null', 'null'],
    ['a number', '7'],
    ['an empty text', ''],
  ])('%s is left out, and said', (_, text) => {
    const store = aStore(new AStorage(text));
    expect(store.list()).toEqual([]);
    expect(store.notice).toBe('One stored record could not be read and was left out.');
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a list', []],
    ['a missing name', { ...sample, learnerName: undefined }],
    ['a name as an object', { ...sample, learnerName: { toString: 'x' } }],
    ['an endless name', { ...sample, learnerName: 'x'.repeat(256) }],
    ['attempt 0', { ...sample, attempt: 0 }],
    ['half an attempt', { ...sample, attempt: 1.5 }],
    ['a negative time', { ...sample, earlierMs: -1 }],
    ['no time', { ...sample, earlierMs: null }],
    ['a date in words', { ...sample, lastAccessedAt: 'yesterday' }],
    ['entries as an object', { ...sample, cmi: { 'cmi.suspend_data': 'x' } }],
  ])('%s is left out, and the others stay', (_, attempt) => {
    const store = aStore(storageWith(attempt, sample));
    expect(store.list()).toHaveLength(1);
    expect(store.notice).toContain('left out');
  });

  it('counts the records that are lost', () => {
    expect(aStore(storageWith(1, 2, sample)).notice).toBe(
      '2 stored records could not be read and were left out.',
    );
  });

  it('takes only what a package could have written itself', () => {
    const cmi = [
      ['cmi.suspend_data', 'x'.repeat(4097)],
      ['cmi.core.lesson_status', 'not attempted'],
      ['cmi.core.student_name', 'Somebody Else'],
      ['cmi.core.score.raw', '1000'],
      ['__proto__', 'x'],
      ['cmi.__proto__.polluted', 'x'],
      ['cmi.interactions.7.id', 'gap'],
      ['cmi.core.lesson_location', 7],
      ['cmi.core.lesson_location'],
      'cmi.core.lesson_location',
      null,
      ['cmi.core.lesson_location', 'friend-request/how-to-answer'],
    ];
    const [found] = aStore(storageWith({ ...sample, cmi })).list();
    expect(found && 'cmi' in found && found.cmi.entries()).toEqual([
      ['cmi.core.lesson_location', 'friend-request/how-to-answer'],
    ]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes nothing beside the fields it knows', () => {
    const [found] = aStore(storageWith({ ...sample, isAdmin: true })).list();
    expect(found && Object.keys(toAttemptRecord(found))).not.toContain('isAdmin');
  });
});

describe('the standard of a stored record', () => {
  const { standard, ...older } = sample;

  it('is SCORM 1.2 where a record of earlier days names none', () => {
    const [found] = aStore(storageWith(older)).list();
    expect(found?.standard).toBe('scorm12');
    expect(found && writeStoredAttempt(found)).toEqual(sample);
  });

  it('decides which elements are taken', () => {
    const cmi = [
      ['cmi.core.lesson_status', 'passed'],
      ['cmi.completion_status', 'completed'],
      ['cmi.interactions.0.type', 'choice'],
      ['cmi.interactions.0.id', 'friend_request__how_to_answer'],
      ['cmi.suspend_data', 'x'.repeat(5000)],
    ];
    const read = (name: string) => {
      const [found] = aStore(storageWith({ ...sample, standard: name, cmi })).list();
      return found && 'cmi' in found ? found.cmi.entries().map(([element]) => element) : [];
    };
    expect(read('scorm2004-4th')).toEqual([
      'cmi.completion_status',
      'cmi.interactions.0.id',
      'cmi.suspend_data',
    ]);
    expect(read('scorm2004-3rd')).toEqual(['cmi.completion_status', 'cmi.interactions.0.id']);
    expect(read('scorm12')).toEqual([
      'cmi.core.lesson_status',
      'cmi.interactions.0.type',
      'cmi.interactions.0.id',
    ]);
  });

  it.each<[string, unknown]>([
    ['another standard', { ...sample, standard: 'aicc' }],
    ['a standard that is no text', { ...sample, standard: 7 }],
    ['cmi5 without what it sent', { ...sample, standard: 'cmi5' }],
    ['cmi5 with half of it', { ...sample, standard: 'cmi5', xapi: { statements: [] } }],
  ])('%s is left out', (_, attempt) => {
    expect(aStore(storageWith(attempt, sample)).list()).toHaveLength(1);
  });

  it('keeps a cmi5 record as it is', () => {
    const { cmi, ...known } = sample;
    const xapi = {
      registration: 'ec531277-b57b-4c15-8d91-d292c5b2b8f7',
      statements: [{ verb: { id: 'http://adlnet.gov/expapi/verbs/initialized' } }],
      documents: [],
      profiles: [],
    };
    const [found] = aStore(storageWith({ ...known, standard: 'cmi5', xapi })).list();
    expect(found && writeStoredAttempt(found)).toEqual({ ...known, standard: 'cmi5', xapi });
  });
});

describe('a browser that keeps nothing', () => {
  const refuse = () => {
    throw new Error('denied');
  };

  it.each<[string, () => Pick<Storage, 'getItem' | 'setItem'> | undefined]>([
    ['has no storage', () => undefined],
    ['denies the storage', refuse],
    ['denies reading', () => ({ getItem: refuse, setItem: refuse })],
    ['denies writing', () => ({ getItem: () => null, setItem: refuse })],
  ])('%s: records last as long as the page, and it says so', (_, findStorage) => {
    const store = new RecordStore(findStorage);
    store.save(anAttempt());
    store.save(anAttempt({ attempt: 2 }));
    expect(store.list()).toHaveLength(2);
    expect(store.notice).toContain('until you close or reload the page');
    store.clear();
    expect(store.list()).toEqual([]);
    expect(store.notice).toContain('until you close or reload the page');
  });

  it('keeps what it had read when the storage is full', () => {
    const storage = storageWith(sample);
    const store = aStore(storage);
    storage.setItem = refuse;
    store.save(anAttempt({ attempt: 2 }));
    expect(store.list()).toHaveLength(2);
  });
});
