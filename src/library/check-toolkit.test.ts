import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadLibrary } from './load-library.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const story = `---
title: One
---

## Start

What now?

- [Stop.](#notes)
  > **Best.** So.
- [Go.](#notes)
  > **Poor.** So.

## Notes

| Item | Goes in | Why |
| --- | --- | --- |
| A quick photo | Clear lines | Voices. |
| A link | We encourage | Trust. |

[On](#ending-done)

## Ending: done

Done.

## In your organisation

First a sentence [@a-source].

- Who *takes* the call,
  at night [@a-source]?
- What is offered?
`;

const clause = (given: string) => `
clauses:
  - id: purpose
    title: T
    decides: D.
    wordings:
      restrictive: { label: L, text: A. }
      middle: { label: L, text: A. }
      permissive: { label: L, text: "A [who to ask]." }
    recommended: middle
    why: W.
${given}
`;
const rest = `
gaps: [{ gap: "[who to ask]", means: M }]
also: []
consulting: []
`;
const aPolicy = (given: string) => clause(given) + rest;
const heard = (entry: string) => aPolicy(`    sources: []\n    heard: [${entry}]`);
const plain = aPolicy('    sources: []');
const items = (list: string) => `items: ${list}\naccount: { asks: [], decisions: [] }`;

function aProject(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  folders.push(root);
  for (const [name, text] of Object.entries({ 'scenarios/one/story.md': story, ...files })) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

it('is empty where there are no files, and finds nothing wrong', () => {
  const library = loadLibrary(aProject({}));
  expect(library.toolkit).toMatchObject({ policy: { clauses: [] }, sources: {} });
  expect(library.problems).toEqual([]);
});

it('takes entries that are right', () => {
  const entries = [
    '{ story: one, scene: start, choice: b, stance: middle }',
    '{ story: one, scene: notes, item: A link, place: Clear lines, stance: middle }',
  ];
  const root = aProject({
    'content/toolkit/policy.yaml': heard(entries.join(', ')),
    'content/toolkit/arrangements.yaml': items(
      '[{ id: a, text: T, evidence: E, scenarios: [one] }]',
    ),
  });
  const library = loadLibrary(root);
  expect(library.problems).toEqual([]);
  expect(library.toolkit.policy.clauses[0]?.heard[1]).toEqual({
    story: 'one',
    scene: 'notes',
    choice: null,
    item: 'A link',
    place: 'Clear lines',
    stance: 'middle',
  });
});

function firstProblem(file: string, text: string) {
  const [first] = loadLibrary(aProject({ [file]: text })).problems;
  expect(first).toMatchObject({ file, column: expect.any(Number) });
  return { ...first, at: text.split('\n')[(first?.line ?? 0) - 1]?.trim() };
}

describe('what a clause has heard is looked up in the story', () => {
  it.each([
    ['story: on, scene: start, choice: a', /"on".*Did you mean "one"/],
    ['story: one, scene: star, choice: a', /scene "star".*Did you mean "start"/],
    [
      'story: one, scene: start, choice: c',
      /choice "c" of the scene "start", expected one of a, b/,
    ],
    ['story: one, scene: notes, choice: a', /that scene has no choices/],
    ['story: one, scene: notes, item: A quick foto, place: Clear lines', /"A quick photo"/],
    ['story: one, scene: notes, item: A link, place: Clear line', /"Clear lines"/],
    ['story: one, scene: start, item: A link, place: Clear lines', /no table to sort/],
    ['story: one, scene: start, choice: a, item: A link', /either a choice, or an item and/],
    ['story: one, scene: notes, item: A link', /either a choice, or an item and a place/],
    ['story: one, scene: notes', /either a choice, or an item and a place/],
  ])('%s', (entry, sentence) => {
    const text = heard(`{ ${entry}, stance: middle }`);
    const { severity, message, at } = firstProblem('content/toolkit/policy.yaml', text);
    expect(severity).toBe('error');
    expect(message).toMatch(sentence);
    expect(at).toContain('heard:');
  });

  it('crosses a line to the wording that is recommended, and to no other', () => {
    const entry = (stance: string) =>
      heard(`{ story: one, scene: start, choice: b, stance: ${stance}, crosses: true }`);
    const { message, at } = firstProblem('content/toolkit/policy.yaml', entry('restrictive'));
    expect(message).toMatch(/stance "restrictive" of an entry that crosses .* expected "middle"/);
    expect(at).toContain('heard:');
    const library = loadLibrary(aProject({ 'content/toolkit/policy.yaml': entry('middle') }));
    expect(library.problems).toEqual([]);
    expect(library.toolkit.policy.clauses[0]?.heard[0]).toHaveProperty('crosses', true);
  });

  it('speaks for one wording', () => {
    const entries = ['middle', 'permissive'].map(
      (stance) => `{ story: one, scene: start, choice: a, stance: ${stance} }`,
    );
    const text = heard(entries.join(', '));
    expect(firstProblem('content/toolkit/policy.yaml', text).message).toMatch(
      /second entry for this choice in the clause "purpose"/,
    );
  });
});

const twice = (entry: string) => `[${entry}, ${entry}]`;
const consult = '{ id: legal, who: W, about: A, clauses: [purpose] }';
const part = '{ id: equality, title: T, text: T, sources: [], consulting: [legl] }';
const item = '{ id: a, text: T, evidence: E, scenarios: [one] }';
const keep = '{ id: keep, label: L, means: M }';
const stage = '{ id: a, title: T, asks: A, hint: H }';

/** The file, its text with something wrong, the line it is told at, and what is said. */
const wrong: [string, string, string, RegExp][] = [
  ['policy', aPolicy('    sources: [nobody]'), 'sources:', /source "nobody", expected one of/],
  [
    'policy',
    plain.replace('consulting: []', `consulting: [${consult.replace('purpose', 'purpos')}]`),
    'consulting:',
    /clause "purpos".*Did you mean "purpose"/,
  ],
  [
    'policy',
    plain.replace('consulting: []', `consulting: ${twice(consult)}`),
    '',
    /second "legal"/,
  ],
  [
    'policy',
    plain
      .replace('consulting: []', `consulting: [${consult}]`)
      .replace('also: []', `also: [${part}]`),
    'also:',
    /"legl", expected the id of somebody in "consulting".*Did you mean "legal"/,
  ],
  [
    'policy',
    plain.replace('A [who to', 'A [whom to'),
    'permissive:',
    /gap "\[whom to ask\]".*Did you mean "\[who to ask\]"/,
  ],
  ['policy', plain.replace('A [who to ask]', 'A'), 'gaps:', /"\[who to ask\]" that no wording has/],
  ['policy', plain.replace(/ {6}middle: .*\n/, ''), '', /wordings → middle/],
  ['policy', plain.replace(': middle', ': most'), 'recommended:', /recommended/],
  ['objectives', `stages: ${twice(stage)}\nexamples: []`, 'stages:', /second "a" in "stages"/],
  ['arrangements', items('[]').replace('[]', twice(item)), 'items:', /second "a" in "items"/],
  [
    'arrangements',
    items(`[${item.replace('one', 'on')}]`),
    'items:',
    /scenario "on" in the item "a".*Did you mean "one"/,
  ],
  [
    'arrangements',
    items(`[${item}]`).replace('decisions: []', `decisions: ${twice(keep)}`),
    'account:',
    /second "keep" in "decisions"/,
  ],
];

describe('what is wrong is told in a sentence, with its place', () => {
  it.each(wrong)('%s', (file, text, at, sentence) => {
    const found = firstProblem(`content/toolkit/${file}.yaml`, text);
    expect(found.severity).toBe('error');
    expect(found.message).toMatch(sentence);
    expect(found.at).toContain(at);
  });

  it('warns of scenarios that the checklist does not name', () => {
    const text = items(`[${item.replace('one', '')}]`);
    const found = firstProblem('content/toolkit/arrangements.yaml', text);
    expect(found).toMatchObject({ severity: 'warning', at: expect.stringContaining('items:') });
    expect(found.message).toMatch(/^No item names one, expected each scenario under at least one/);
  });
});
