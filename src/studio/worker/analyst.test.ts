import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../drafting/index.ts';
import { aStory } from '../../scenario/testing/a-story.ts';
import type { Question, StoryRelease } from '../contract.ts';
import { aLibrary, aLongStory, aQuestion, aRelease } from '../testing/a-studio.ts';
import { Analyst } from './analyst.ts';
import type { Facts, Told } from './messages.ts';

describe('the first answer', () => {
  test('holds everything', async () => {
    const [first] = await ask(anAnalyst());
    const { changed } = asAnalysis(first);
    expect(Object.keys(changed).sort()).toEqual([
      ...['fingerprint', 'flags', 'layout', 'map', 'outline', 'problems', 'problemsLeftOut'],
      ...['release', 'shown', 'story'],
    ]);
    expect(changed.story?.id).toBe('a-story');
    expect(changed.flags).toEqual(['shouted']);
    expect(changed.layout?.nodes).toHaveLength(5);
    expect(changed.release?.tone).toBe('never-released');
    expect(changed.shown?.scenes[1]?.choices[0]?.text).toMatch(/^“I’m glad/);
  });

  test('says of each problem where it stands and how it can be put right', async () => {
    const text = aStory().replace('(#on-the-bus)', '(#on-the-buss)');
    const [first] = await ask(anAnalyst(), { text });
    const problem = asAnalysis(first).changed.problems?.find(
      ({ rule }) => rule === 'missing-scene',
    );
    expect(problem).toMatchObject({ severity: 'error', scene: 'at-the-bus-stop' });
    expect(text.slice(problem?.at)).toMatch(/^\[Ask him|^Ask him|^- \[Ask/);
    expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain('#on-the-buss');
    const [fix] = problem?.fixes ?? [];
    expect(applyEdits(text, fix?.edits ?? [])).toBe(aStory());
  });

  test('holds a story against the files beside it and the shelves', async () => {
    const prose = '![A trolley](trolley.png)\n\nYou read it [@nobody].';
    const text = aStory().replace('You are Priya', `${prose}\n\nYou are Priya`);
    const rules = async (files: string[]) =>
      asAnalysis((await ask(anAnalyst(), { text, files }))[0]).changed.problems?.map(
        ({ rule }) => rule,
      );
    expect(await rules([])).toEqual(expect.arrayContaining(['missing-picture', 'unknown-source']));
    expect(await rules(['trolley.png'])).not.toContain('missing-picture');
  });
});

test('of thousands of problems a thousand are told, with every error', async () => {
  const text = aLongStory(300).replace('A uniform is seen', 'A uniform [@nobody] is seen');
  const { problems = [], problemsLeftOut } = asAnalysis(
    (await ask(anAnalyst(), { text }))[0],
  ).changed;
  expect(problems).toHaveLength(1000);
  expect(problemsLeftOut).toBeGreaterThan(500);
  expect(problems.at(-1)?.rule).toBe('unknown-source');
  expect(problems).toEqual(problems.toSorted((a, b) => a.at - b.at));
});

describe('an answer after an edit', () => {
  test('of prose leaves out what has not changed', async () => {
    const analyst = anAnalyst([aRelease()]);
    await ask(analyst);
    const text = aStory().replace('Three stops later', 'Four stops later');
    const told = await ask(analyst, { text, revision: 2 });
    expect(told.map(({ told }) => told)).toEqual(['analysis', 'prose', 'prose']);
    const { changed } = asAnalysis(told[0]);
    expect(Object.keys(changed)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(story|shown|map|layout|flags|release)$/)]),
    );
    expect(told[1]).toMatchObject({ revision: 2, names: null });
    expect(Object.keys(asProse(told[1]).parts)).toEqual(['on-the-bus']);
    expect(asProse(told[2]).names).toContain('debrief');
  });

  test('is the same as a new analyst gives', async () => {
    const texts = [
      aStory(),
      aStory().replace('## Getting off', '## Getting of'),
      '',
      aLongStory(9),
    ];
    const analyst = anAnalyst([aRelease()]);
    let known: Partial<Facts> = {};
    for (const [at, text] of [...texts, ...texts.toReversed()].entries()) {
      known = { ...known, ...gather(await ask(analyst, { text, revision: at + 1 })) };
      const fresh = anAnalyst([aRelease()]);
      const again = gather(await ask(fresh, { text, revision: 1 }));
      expect(known).toEqual(again);
    }
  });
});

describe('the release', () => {
  test('is compared in a step of its own, and the last one stands until then', async () => {
    const analyst = anAnalyst([aRelease()]);
    const first = await ask(analyst);
    expect(first.slice(0, 2).map(toneOf)).toEqual(['not-known', 'safe']);
    const text = aStory().replace('she on?"](#getting-off)', 'she on?"](#ending-a-film-of-you)');
    const second = await ask(analyst, { text, revision: 2 });
    expect(second.slice(0, 2).map(toneOf)).toEqual([undefined, 'restarts']);
    const problems = asAnalysis(second[1]).changed.problems ?? [];
    expect(problems.map(({ rule }) => rule)).toContain('released-step-leads-elsewhere');
  });

  test('is not spoken of while the text has errors', async () => {
    const text = aStory().replace('title: Late again\n', '');
    const told = await ask(anAnalyst([aRelease()]), { text });
    expect(gather(told).release).toEqual({
      tone: 'not-known',
      sentences: [
        'What this does to learners half-way through since release 0.1.0 is known when the errors are put right.',
      ],
    });
  });
});

test.each([
  ['nothing', ''],
  ['what is no text', '\u0000\ufffe\ud83d'],
  ['right-to-left text', '## שלום\n\nمرحبا\n'],
  ['a megabyte', 'word '.repeat(200_000)],
  ['headings alone', '## \n'.repeat(2000)],
])('%s is answered like anything else', async (_, text) => {
  const told = await ask(anAnalyst([aRelease()]), { text });
  expect(gather(told).problems?.length).toBeGreaterThan(0);
  expect(told.at(-1)?.told).toBe('prose');
});

function anAnalyst(released: StoryRelease[] = []): Analyst {
  return new Analyst({ shelves: aLibrary(), released, now: () => 0 });
}

async function ask(analyst: Analyst, change: Partial<Question> = {}): Promise<Told[]> {
  const told: Told[] = [];
  for await (const one of analyst.answer(aQuestion(change))) told.push(one);
  return told;
}

function asAnalysis(told: Told | undefined) {
  if (told?.told !== 'analysis') throw new Error(`Unexpected ${told?.told}, expected an analysis.`);
  return told;
}

function asProse(told: Told | undefined) {
  if (told?.told !== 'prose') throw new Error(`Unexpected ${told?.told}, expected prose.`);
  return told;
}

function toneOf(told: Told) {
  return asAnalysis(told).changed.release?.tone;
}

function gather(told: readonly Told[]): Partial<Facts> {
  const answers = told.flatMap((one) => (one.told === 'analysis' ? [one.changed] : []));
  return Object.assign({}, ...answers);
}
