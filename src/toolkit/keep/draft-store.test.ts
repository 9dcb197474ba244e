import { describe, expect, it } from 'vitest';
import { emptyWork, type Work } from '../work.ts';
import { createDraftStore, type DraftStorage, draftStorageKey } from './draft-store.ts';
import { writeWorkFile } from './work-file.ts';

/** A browser's storage, and a way to open one more tab on it. */
function aBrowser() {
  const kept = new Map<string, string>();
  let turn = 0;
  const storage: DraftStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  const random = () => {
    turn += 1;
    return turn / 1000;
  };
  return { kept, openTab: () => createDraftStore(() => storage, { random }) };
}

function aWork(change: Partial<Work>): Work {
  return { ...emptyWork(), ...change };
}

const withOwner = (owner: string): Work => aWork({ policy: { ...emptyWork().policy, owner } });

describe('a draft', () => {
  it('is there after a reload', () => {
    const { openTab } = aBrowser();
    const tab = openTab();
    tab.open();
    expect(tab.keep(withOwner('HR'))).toEqual({ work: withOwner('HR'), state: 'kept' });
    expect(openTab().open()).toEqual({ work: withOwner('HR'), state: 'kept', notes: [] });
  });

  it('is not written while there is nothing to keep', () => {
    const { kept, openTab } = aBrowser();
    const tab = openTab();
    expect(tab.open()).toEqual({ work: emptyWork(), state: 'empty', notes: [] });
    expect(tab.keep(emptyWork()).state).toBe('empty');
    expect(kept.size).toBe(0);
  });

  it('leaves nothing behind when it is cleared', () => {
    const { kept, openTab } = aBrowser();
    const tab = openTab();
    tab.keep(withOwner('HR'));
    expect(tab.clear()).toBe('empty');
    expect(kept.size).toBe(0);
    expect(tab.keep(emptyWork()).state).toBe('empty');
    expect(openTab().open().work).toEqual(emptyWork());
  });

  it('is kept as it was given, and not as it was changed afterwards', () => {
    const { openTab } = aBrowser();
    const tab = openTab();
    const work = withOwner('HR');
    tab.keep(work);
    work.policy.owner = 'Comms';
    expect(tab.keep(work).state).toBe('kept');
    expect(openTab().open().work.policy.owner).toBe('Comms');
  });
});

describe('two tabs', () => {
  it('bring together what was written in different parts', () => {
    const { openTab } = aBrowser();
    const [one, other] = [openTab(), openTab()];
    one.open();
    other.open();
    one.keep(withOwner('HR'));
    const both = aWork({ ...withOwner('HR'), organisation: 'Larkmoor' });
    expect(other.keep(aWork({ organisation: 'Larkmoor' }))).toEqual({ work: both, state: 'kept' });
    expect(one.keep(withOwner('HR'))).toEqual({ work: both, state: 'kept' });
  });

  it('show what the other wrote where nothing was changed', () => {
    const { openTab } = aBrowser();
    const [one, other] = [openTab(), openTab()];
    other.open();
    one.keep(withOwner('HR'));
    expect(other.keep(emptyWork())).toEqual({ work: withOwner('HR'), state: 'kept' });
  });

  it('do not write over each other in the same part: a person chooses', () => {
    const { openTab } = aBrowser();
    const [one, other] = [openTab(), openTab()];
    one.open();
    other.open();
    one.keep(withOwner('HR'));
    const theirs = withOwner('Communications');
    expect(other.keep(theirs)).toEqual({ work: theirs, state: 'changed-elsewhere' });
    expect(other.keep(theirs).state).toBe('changed-elsewhere');
    expect(openTab().open().work).toEqual(withOwner('HR'));
    expect(other.replace(theirs)).toBe('kept');
    expect(one.keep(withOwner('HR')).work).toEqual(theirs);
    expect(one.keep(withOwner('People')).state).toBe('kept');
  });

  it('are told when the draft was cleared in the other', () => {
    const { openTab } = aBrowser();
    const one = openTab();
    one.keep(withOwner('HR'));
    const other = openTab();
    other.open();
    one.clear();
    expect(other.keep(withOwner('HR'))).toEqual({
      work: withOwner('HR'),
      state: 'changed-elsewhere',
    });
    expect(openTab().open().state).toBe('empty');
  });
});

describe('a browser that keeps nothing', () => {
  it.each([
    ['has no storage', () => null],
    [
      'refuses even to name it',
      () => {
        throw new DOMException('denied', 'SecurityError');
      },
    ],
    [
      'is full',
      () => ({
        getItem: () => null,
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
        removeItem: () => {},
      }),
    ],
  ])('says so where it %s', (_, findStorage) => {
    const tab = createDraftStore(findStorage);
    expect(tab.open().work).toEqual(emptyWork());
    expect(tab.keep(withOwner('HR'))).toEqual({ work: withOwner('HR'), state: 'not-kept' });
    expect(tab.replace(withOwner('HR'))).toBe('not-kept');
  });
});

describe('what cannot be read', () => {
  const newer = JSON.stringify({
    revision: 'a',
    work: JSON.parse(writeWorkFile(emptyWork()).replace('"version": 1', '"version": 2')),
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['a draft without work', '{"revision":"a"}'],
    ['a draft of a newer release', newer],
  ])('is left alone: %s', (_, text) => {
    const { kept, openTab } = aBrowser();
    kept.set(draftStorageKey, text);
    const tab = openTab();
    expect(tab.open()).toEqual({ work: emptyWork(), state: 'unreadable', notes: [] });
    expect(tab.keep(withOwner('HR')).state).toBe('unreadable');
    expect(kept.get(draftStorageKey)).toBe(text);
    expect(tab.clear()).toBe('empty');
    expect(tab.keep(withOwner('HR')).state).toBe('kept');
  });
});
