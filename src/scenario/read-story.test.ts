import { describe, expect, test } from 'vitest';
import { readStory } from './read-story.ts';
import type { Scene } from './story.ts';
import { aStory, bothSections, checkText, readAStory } from './testing/a-story.ts';

/** A story whose first scene leads to both endings, with `scene` as its body. */
const withScene = (scene: string) => `
## First

${scene}

## Ending: home

You are home.

## Ending: still out

You are still out.
`;
const firstScene = (body: string): Scene | undefined =>
  readAStory({ scenes: withScene(body) }).story.scenes[0];
const rulesFound = (body: string) =>
  readAStory({ scenes: withScene(body) }).diagnostics.map(({ rule }) => rule);

test('a small story has no problem', () => {
  expect(checkText(aStory())).toEqual([]);
});

test('front matter, scenes and endings become plain data', () => {
  const { story, prose } = readAStory();
  expect(JSON.parse(JSON.stringify(story))).toEqual(story);
  expect(story).toMatchObject({
    id: 'a-story',
    title: 'Late again',
    audience: ['everyone'],
    outcomes: ['ST2'],
    minutes: 4,
    reviewed: '2026-11-20',
    reviewBy: '2027-05-20',
    renamed: {},
    start: 'at-the-bus-stop',
  });
  expect(story.scenes.map(({ id, kind, title }) => [id, kind, title])).toEqual([
    ['at-the-bus-stop', 'scene', 'At the bus stop'],
    ['on-the-bus', 'scene', 'On the bus'],
    ['getting-off', 'junction', 'Getting off'],
    ['ending-a-film-of-you', 'ending', 'A film of you'],
    ['ending-a-quiet-ride', 'ending', 'A quiet ride'],
  ]);
  expect(Object.keys(prose)).toEqual([
    'at-the-bus-stop/a',
    'at-the-bus-stop/b',
    'at-the-bus-stop/c',
    'at-the-bus-stop',
    'on-the-bus/a',
    'on-the-bus/b',
    'on-the-bus',
    'ending-a-film-of-you',
    'ending-a-quiet-ride',
    'debrief',
    'in-your-organisation',
  ]);
});

test('a decision is its question, its choices and what they remember; verdict and flags leave the prose', () => {
  const { story, prose } = readAStory();
  const [scene] = story.scenes;
  expect(scene?.question).toBe('What do you do?');
  expect(
    scene?.choices.map(({ key, verdict, target, remembers }) => [key, verdict, target, remembers]),
  ).toEqual([
    ['a', 'best', 'on-the-bus', []],
    ['b', 'acceptable', 'on-the-bus', []],
    ['c', 'poor', 'on-the-bus', ['shouted']],
  ]);
  expect(JSON.stringify(prose)).not.toMatch(/Remember:|Best\.|Poor\.|What do you do/);
  expect(JSON.stringify(prose['at-the-bus-stop/c'])).toContain('He has filmed that too.');
});

test('a junction is rules in the order of the file, "otherwise" last', () => {
  expect(readAStory().story.scenes[2]?.rules).toEqual([
    { remembered: ['shouted'], target: 'ending-a-film-of-you' },
    { remembered: [], target: 'ending-a-quiet-ride' },
  ]);
});

test('without an id the title gives one', () => {
  expect(readStory(aStory()).story.id).toBe('late-again');
});

describe.each([
  ["## What's left?", 'whats-left', "What's left?"],
  ['## Two in the morning', 'two-in-the-morning', 'Two in the morning'],
  ['## Ending: boundary kept', 'ending-boundary-kept', 'Boundary kept'],
  ['## ENDING:   kept', 'ending---kept', 'Kept'],
  ['## The 11 hours ##', 'the-11-hours', 'The 11 hours'],
  ['## *Plain* words', 'plain-words', 'Plain words'],
  ['## Café', 'café', 'Café'],
])('%s', (heading, id, title) => {
  test('gives its id and its title', () => {
    const [scene] = readAStory({ scenes: `${heading}\n\nProse.` }).story.scenes;
    expect([scene?.id, scene?.title]).toEqual([id, title]);
  });
});

describe('ways on', () => {
  const quote = '\n  > **Best.** Yes.';
  test.each<[string, string, Partial<Scene>]>([
    [
      'a link at the end',
      'Prose.\n\n[Go on](#ending-home)',
      { next: { text: 'Go on', target: 'ending-home' } },
    ],
    ['a percent-escaped link', '[Go](#caf%C3%A9)', { next: { text: 'Go', target: 'café' } }],
    ['a broken escape', '[Go](#caf%E9)', { next: { text: 'Go', target: 'caf%E9' } }],
    ['a link inside a sentence', 'See [this](#ending-home).', { next: null }],
    ['a link to another site', '[this](https://example.org)', { next: null }],
    [
      'an ordered list',
      `What?\n\n1. [Go](#ending-home)${quote.replace('\n  ', '\n   ')}`,
      { question: 'What?' },
    ],
    [
      'a question of two lines',
      `What do\nyou do?\n\n- [Go](#ending-home)${quote}`,
      { question: 'What do you do?' },
    ],
    ['a list without links', '- tea\n- cake', { choices: [], question: '' }],
  ])('%s', (_name, body, expected) => {
    expect(firstScene(body)).toMatchObject(expected);
  });
});

describe('verdicts', () => {
  test.each([
    ['**Best.** Yes.', 'best'],
    ['**best** Yes.', 'best'],
    ['**ACCEPTABLE:** Yes.', 'acceptable'],
    ['**Poor.** No.', 'poor'],
    ['**constructor.** No.', 'poor'],
  ])('%s', (opening, verdict) => {
    expect(firstScene(`What?\n\n- [Go](#ending-home)\n  > ${opening}`)?.choices[0]?.verdict).toBe(
      verdict,
    );
  });
});

describe('flags', () => {
  test.each([
    ['*Remember: told-early.*', ['told-early'], []],
    ['*Remember: one, two.*', ['one', 'two'], []],
    ['*remember: one*', ['one'], []],
    ['*Remember: one, one.*', ['one'], []],
    ['*Remember: Told Early.*', [], ['remember-format']],
    ['*Remember: .*', [], ['remember-format']],
    ['*Remember: a_b.*', [], ['remember-format']],
    ['*Remember: -a.*', [], ['remember-format']],
    ['*Remember: constructor.*', ['constructor'], []],
    ['*Remember: \\_\\_proto\\_\\_.*', [], ['remember-format']],
    ['Remember: one.', [], []],
  ])('%s', (line, remembers, rules) => {
    const body = `What?\n\n- [Go](#ending-home)\n  > **Best.** Yes.\n  >\n  > ${line}`;
    expect(firstScene(body)?.choices[0]?.remembers).toEqual(remembers);
    expect(rulesFound(body)).toEqual(rules);
  });
});

describe('places', () => {
  test.each([
    ['\n', '\n'],
    ['carriage returns and line ends', '\r\n'],
    ['old line ends', '\r'],
  ])('lines count from the top of the file with %j', (_name, end) => {
    const text = aStory({ scenes: withScene('Prose with `code`.') }).replaceAll('\n', end);
    expect(checkText(text).filter(({ rule }) => rule === 'unsupported-markdown')).toMatchObject([
      { line: 15, column: 12 },
    ]);
  });

  test('a byte order mark changes nothing', () => {
    expect(checkText(`\ufeff${aStory()}`)).toEqual([]);
  });

  test('problems come from the top of the file down', () => {
    const found = checkText(
      aStory({ fields: { minutes: '0' }, scenes: withScene('{a}\n\n`b`'), sections: '' }),
    );
    const lines = found.map(({ line }) => line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
    expect(lines.length).toBeGreaterThan(3);
  });
});

describe('links', () => {
  test.each([
    ['prose may link to a section', 'See [this](#debrief).\n\n[Go](#ending-home)', []],
    ['a way on may not', 'Prose.\n\n[Go](#debrief)', ['missing-scene']],
    [
      'nor may a choice',
      'What?\n\n- [Go](#debrief)\n  > **Best.** Yes.\n- [Stay](#ending-home)\n  > **Poor.** No.',
      ['missing-scene'],
    ],
    ['a scene of another spelling is offered', 'Prose.\n\n[Go](#ending-hone)', ['missing-scene']],
  ])('%s', (_name, body, rules) => {
    const found = checkText(aStory({ scenes: withScene(body), sections: bothSections }));
    expect(found.map(({ rule }) => rule).filter((rule) => rule !== 'unreachable-scene')).toEqual(
      rules,
    );
  });
});

describe('half-written files', () => {
  test.each([
    ['', ['front-matter-missing', 'no-scene']],
    [
      '---',
      ['front-matter-missing', 'unsupported-markdown', 'text-before-first-scene', 'no-scene'],
    ],
    ['---\n---', [...Array(8).fill('front-matter-field'), 'no-scene']],
    ['## A', ['front-matter-missing']],
    ['# A\n\n## B', ['front-matter-missing', 'text-before-first-scene', 'heading-level']],
  ])('%j', (text, rules) => {
    const { story, diagnostics } = readStory(text, { id: 'x' });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(rules);
    expect(story.id).toBe('x');
  });
});
