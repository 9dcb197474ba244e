import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { checkScenario, loadLibrary } from '../library/index.ts';
import { findNamedStories } from './find-stories.ts';
import { UsageError } from './project.ts';
import { translate } from './translate-command.ts';

const story = `---
title: Late again
summary: A bus is late.
audience: [everyone]
outcomes: [ST1]
platform: Facebook
minutes: 1
reviewed: 2026-11-20
review_by: 2027-05-20
---

## At the bus stop

You wait for the bus in the rain.

[Go on](#ending-home)

## Ending: home

You are home again.

## Debrief

It rained all evening.

## In your organisation

Who has an umbrella?
`;

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  const made = root;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  mkdirSync(join(root, 'scenarios/late-again'), { recursive: true });
  write('story.md', story);
});

function write(name: string, text: string): void {
  writeFileSync(join(root, 'scenarios/late-again', name), text);
}

function read(name: string): string {
  return readFileSync(join(root, 'scenarios/late-again', name), 'utf8');
}

function rulesFound(): string[] {
  const library = loadLibrary(root);
  const [scenario] = library.scenarios;
  const problems = scenario ? checkScenario(library, scenario) : [];
  return problems.flatMap(({ file, rule }) => (file.endsWith('/story.cy.md') ? rule : []));
}

const welsh = { language: 'cy', mark: false } as const;
const mark = { ...welsh, mark: true };

describe('canteen translate', () => {
  it('begins a translation, which lines up and waits for its words', () => {
    expect(translate(root, 'late-again', welsh)).toMatch(
      /^scenarios\/late-again\/story\.cy\.md is/,
    );
    expect(read('story.cy.md')).toMatch(
      /^---\ntitle: Late again\nsummary: A bus is late\.\nsource:\n/,
    );
    expect(new Set(rulesFound())).toEqual(new Set(['translation-untranslated']));
  });

  it('leaves a translation alone that is there, and says what has changed since', () => {
    translate(root, 'late-again', welsh);
    const text = read('story.cy.md').replace('You wait for', 'Rydych chi’n aros am');
    write('story.cy.md', text);
    expect(translate(root, 'late-again', welsh)).toMatch(/is up to date/);
    write('story.md', story.replace('in the rain', 'in the snow'));
    expect(translate(root, 'late-again', welsh)).toMatch(/translated: at-the-bus-stop\./);
    expect(rulesFound()).toContain('translation-outdated');
    expect(read('story.cy.md')).toBe(text);
  });

  it('marks a translation as one of today’s text', () => {
    translate(root, 'late-again', welsh);
    write('story.md', story.replace('A bus is late', 'A bus is very late'));
    expect(translate(root, 'late-again', mark)).toMatch(/is marked/);
    expect(translate(root, 'late-again', welsh)).toMatch(/is up to date/);
    expect(rulesFound()).not.toContain('translation-outdated');
  });

  it.each([
    ['a scenario that is not there', 'late-agian', welsh, '', /Did you mean "late-again"\?/],
    ['a mark without a translation', 'late-again', mark, '', /without --mark/],
    ['a mark on a file without front matter', 'late-again', mark, '## A\n', /Run canteen check/],
  ])('refuses %s in a sentence', (_, id, options, text, sentence) => {
    if (text) write('story.cy.md', text);
    expect(() => translate(root, id, options)).toThrow(UsageError);
    expect(() => translate(root, id, options)).toThrow(sentence);
  });
});

it('a translation named on the command line is checked with its story', () => {
  translate(root, 'late-again', welsh);
  const library = loadLibrary(root);
  const path = join(root, 'scenarios/late-again/story.cy.md');
  expect(
    findNamedStories(library, [path]).map(({ id, read: { story } }) => [id, story.title]),
  ).toEqual([['late-again', 'Late again']]);
});
