import { describe, expect, it } from 'vitest';
import { emptyWork, type Work } from '../work.ts';
import { createDraftStore, type DraftStorage, draftStorageKey } from './draft-store.ts';
import { WorkDraft } from './work-draft.svelte.ts';

/** A browser's storage that can be blocked, and a way to open one more tab on it. */
function aBrowser() {
  const kept = new Map<string, string>();
  const browser = { isBlocked: false, kept, openTab };
  const storage: DraftStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
  function openTab() {
    return new WorkDraft(createDraftStore(() => (browser.isBlocked ? null : storage)));
  }
  return browser;
}

function aWork(organisation: string): Work {
  return { ...emptyWork(), organisation };
}

function write(draft: WorkDraft, organisation: string) {
  draft.work.organisation = organisation;
  draft.keep();
}

describe('leaving loses', () => {
  it('nothing where the browser keeps the draft', () => {
    const draft = aBrowser().openTab();
    expect(draft.isAtRisk).toBe(false);
    write(draft, 'Mill Street');
    expect([draft.state, draft.isAtRisk]).toEqual(['kept', false]);
  });

  it('what was written where storage is blocked', () => {
    const browser = aBrowser();
    browser.isBlocked = true;
    const draft = browser.openTab();
    expect([draft.state, draft.isAtRisk]).toEqual(['not-kept', false]);
    write(draft, 'Mill Street');
    expect(draft.isAtRisk).toBe(true);
    write(draft, '');
    expect(draft.isAtRisk).toBe(false);
  });

  it('what was changed since storage was blocked, and no more', () => {
    const browser = aBrowser();
    const draft = browser.openTab();
    write(draft, 'Mill Street');
    browser.isBlocked = true;
    draft.keep();
    expect([draft.state, draft.isAtRisk]).toEqual(['not-kept', false]);
    write(draft, 'High Street');
    expect(draft.isAtRisk).toBe(true);
    draft.replace(draft.plain);
    expect(draft.isAtRisk).toBe(true);
    draft.clear();
    expect(draft.isAtRisk).toBe(false);
  });

  it('nothing that is in a work file as it is', () => {
    const browser = aBrowser();
    browser.isBlocked = true;
    const draft = browser.openTab();
    write(draft, 'Mill Street');
    draft.markFiled();
    draft.keep();
    expect(draft.isAtRisk).toBe(false);
    write(draft, 'High Street');
    expect(draft.isAtRisk).toBe(true);
  });

  it('what two tabs changed, until one is chosen', () => {
    const browser = aBrowser();
    const [one, other] = [browser.openTab(), browser.openTab()];
    write(one, 'Mill Street');
    write(other, 'High Street');
    expect([other.state, other.isAtRisk]).toEqual(['changed-elsewhere', true]);
    expect(one.isAtRisk).toBe(false);
    other.useKept();
    expect([other.work, other.isAtRisk]).toEqual([aWork('Mill Street'), false]);
  });

  it('what another tab cleared, since it is nowhere else', () => {
    const browser = aBrowser();
    const one = browser.openTab();
    write(one, 'Mill Street');
    browser.openTab().clear();
    one.keep();
    expect([one.state, one.isAtRisk]).toEqual(['changed-elsewhere', true]);
    one.replace(one.plain);
    expect([one.state, one.isAtRisk]).toEqual(['kept', false]);
  });

  it('what was written beside a draft that cannot be read', () => {
    const browser = aBrowser();
    browser.kept.set(draftStorageKey, '{');
    const draft = browser.openTab();
    expect([draft.state, draft.isAtRisk]).toEqual(['unreadable', false]);
    write(draft, 'Mill Street');
    expect(draft.isAtRisk).toBe(true);
  });
});
