import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aStory } from '../scenario/testing/a-story.ts';
import type { Question } from './contract.ts';
import { StudioState } from './studio-state.svelte.ts';
import { aLibrary, anOpenedStory } from './testing/a-studio.ts';
import { Desk } from './worker/desk.ts';
import type { Ask, Told } from './worker/messages.ts';

const misspelt = aStory().replace('(#on-the-bus)', '(#on-the-buss)');

describe('checking', () => {
  test('answers what is opened, and then each change', async () => {
    const { studio, settle } = open();
    studio.open(anOpenedStory());
    expect(studio.isCurrent).toBe(false);
    await settle();
    expect(studio.isCurrent).toBe(true);
    expect(studio.isProseCurrent).toBe(true);
    expect(studio.analysis?.story.title).toBe('Late again');
    expect(Object.keys(studio.analysis?.prose ?? {})).toContain('debrief');

    studio.text = aStory().replace('title: Late again', 'title: Early for once');
    expect(studio.isCurrent).toBe(false);
    await settle();
    expect(studio.analysis?.story.title).toBe('Early for once');
    expect(studio.isChanged).toBe(true);
  });

  test('asks once about all changes of a moment', async () => {
    const { studio, settle, questions } = open();
    studio.open(anOpenedStory());
    studio.id = 'another';
    studio.pictures = [{ name: 'a.png', type: 'image/png', bytes: new Uint8Array() }];
    await settle();
    expect(questions.map(({ id, files }) => [id, files])).toEqual([['another', ['a.png']]]);
    studio.text = `${studio.text}`;
    await settle();
    expect(questions).toHaveLength(1);
  });

  test('keeps what has not changed as the same object', async () => {
    const { studio, settle } = open();
    studio.open(anOpenedStory());
    await settle();
    const before = studio.analysis;
    studio.text = aStory().replace('Three stops', 'Four stops');
    await settle();
    const after = studio.analysis;
    expect(after?.revision).toBe(studio.revision);
    for (const field of ['story', 'shown', 'map', 'layout', 'flags', 'release'] as const) {
      expect(after?.[field]).toBe(before?.[field]);
    }
    expect(after?.prose['debrief']).toBe(before?.prose['debrief']);
    expect(after?.prose['on-the-bus']).not.toEqual(before?.prose['on-the-bus']);
    expect(Object.keys(after?.prose ?? {})).toEqual(Object.keys(before?.prose ?? {}));
  });

  test('of another story begins with nothing, and hears no more of the one before', async () => {
    const { studio, settle } = open();
    studio.open(anOpenedStory());
    await settle();
    studio.text = misspelt;
    studio.open(anOpenedStory({ id: 'second', text: aStory({ fields: { title: 'Second' } }) }));
    expect(studio.analysis).toBeNull();
    await settle();
    expect(studio.analysis?.story).toMatchObject({ id: 'second', title: 'Second' });
    expect(studio.analysis?.problems.map(({ rule }) => rule)).not.toContain('missing-scene');
  });

  test('with other shelves holds the same text against them', async () => {
    const { studio, settle } = open();
    studio.open(anOpenedStory());
    await settle();
    studio.shelves = { ...aLibrary(), sources: {} };
    expect(studio.analysis).not.toBeNull();
    await settle();
    expect(studio.analysis?.problems.map(({ rule }) => rule)).toContain('unknown-source');
  });
});

describe('an answer that takes long', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('is spoken of after 300 ms, until it is there', () => {
    const { studio, tellLater } = open({ isSilent: true });
    studio.open(anOpenedStory());
    vi.advanceTimersByTime(299);
    expect(studio.isChecking).toBe(false);
    vi.advanceTimersByTime(1);
    expect(studio.isChecking).toBe(true);
    tellLater({ told: 'analysis', revision: studio.revision, took: 1, changed: empty });
    expect(studio.isChecking).toBe(false);
  });

  test('or fails, leaves what was known and says so', () => {
    const { studio, tellLater } = open({ isSilent: true });
    studio.open(anOpenedStory());
    tellLater({ told: 'failed', revision: studio.revision });
    expect(studio.failure).toMatch(/^This text could not be checked\./);
    studio.text = 'Other.';
    tellLater({ told: 'analysis', revision: studio.revision, took: 1, changed: empty });
    expect(studio.failure).toBe('');
  });
});

describe('a fix', () => {
  test('goes through the editor where there is one, and is said', async () => {
    const { studio, settle } = open();
    studio.open(anOpenedStory({ text: misspelt }));
    await settle();
    const taken: unknown[] = [];
    const stop = studio.onEdits((edits) => taken.push(edits));
    const problem = find(studio, 'missing-scene');
    const [fix] = problem.fixes;
    if (!fix) throw new Error('Unexpected problem without a fix, expected one.');
    studio.applyFix(problem, fix);
    expect(taken).toEqual([fix.edits]);
    expect(studio.text).toBe(misspelt);
    expect(studio.said).toBe(`Done: ${fix.title}`);
    stop();
    studio.applyFix(problem, fix);
    expect(studio.text).toBe(aStory());
  });

  test('of an older text waits for the new one, where the same problem is elsewhere', async () => {
    const { studio, settle } = open();
    studio.open(anOpenedStory({ text: misspelt }));
    await settle();
    const problem = find(studio, 'missing-scene');
    studio.text = misspelt.replace('## At the bus stop\n\n', '## At the bus stop\n\nIt rains.\n\n');
    const [fix] = problem.fixes;
    if (fix) studio.applyFix(problem, fix);
    expect(studio.text).toContain('#on-the-buss');
    await settle();
    expect(studio.text).toContain('It rains.');
    expect(studio.text).not.toContain('#on-the-buss');
  });

  test('of what has gone meanwhile changes nothing', async () => {
    const { studio, settle } = open();
    studio.open(anOpenedStory({ text: misspelt }));
    await settle();
    const problem = find(studio, 'missing-scene');
    studio.text = aStory();
    const [fix] = problem.fixes;
    if (fix) studio.applyFix(problem, fix);
    await settle();
    expect(studio.text).toBe(aStory());
    expect(studio.said).toBe('The text has changed, and this is no problem any more.');
  });
});

describe('places', () => {
  test('the caret is in a scene, and above the first one in none', async () => {
    const { studio, settle } = open();
    studio.open(anOpenedStory());
    await settle();
    expect(studio.here).toBeNull();
    studio.caret = aStory().indexOf('Three stops later');
    expect(studio.here?.id).toBe('on-the-bus');
  });

  test('a scene is gone to in the text, and the preview begins there with the flags set by hand', async () => {
    const { studio, settle } = open();
    studio.open(anOpenedStory());
    await settle();
    studio.preview = { sceneId: 'at-the-bus-stop', remembered: ['shouted'] };
    studio.goToScene('on-the-bus');
    expect(studio.wanted?.from).toBe(aStory().indexOf('## On the bus'));
    expect(studio.preview).toEqual({ sceneId: 'on-the-bus', remembered: ['shouted'] });
    expect(studio.front.pane).toBe('text');
    studio.goToScene('debrief');
    expect(studio.preview?.sceneId).toBe('on-the-bus');
  });

  test('the same sentence twice is read out twice', () => {
    const { studio } = open();
    studio.say('Saved.');
    const first = studio.said;
    studio.say('Saved.');
    expect(studio.said).not.toBe(first);
    expect(studio.said.trim()).toBe('Saved.');
  });
});

const empty = { outline: [], problems: [] };

/** A studio with a real desk in place of the worker, on this side of the wall; or one that says nothing by itself. */
function open({ isSilent = false } = {}) {
  const worker = new EventTarget();
  const questions: Question[] = [];
  const tell = (told: Told) => worker.dispatchEvent(new MessageEvent('message', { data: told }));
  const desk = new Desk({ tell: isSilent ? () => {} : tell, rest: async () => {}, now: () => 0 });
  const studio = new StudioState(aLibrary());
  studio.checking.connect(() =>
    Object.assign(worker, {
      terminate() {},
      postMessage(ask: Ask) {
        if (ask.ask === 'analyse') questions.push(ask.question);
        if (!isSilent) desk.take(ask);
      },
    }),
  );
  queueMicrotask(() => tell({ told: 'here' }));
  const settle = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 20));
    while (!studio.isProseCurrent);
  };
  return { studio, questions, settle, tellLater: (told: Told) => void tell(told) };
}

function find(studio: StudioState, rule: string) {
  const problem = studio.analysis?.problems.find((one) => one.rule === rule);
  if (!problem) throw new Error(`Unexpected text without ${rule}, expected one.`);
  return problem;
}
