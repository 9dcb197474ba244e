import { describe, expect, it } from 'vitest';
import { cy } from './cy/index.ts';
import { pages as cyPages } from './cy/pages.ts';
import { switching as cySwitching } from './cy/switching.ts';
import { first } from './en/first.ts';
import { later } from './en/later.ts';
import { pages } from './en/pages.ts';
import { session } from './en/session.ts';
import { switching } from './en/switching.ts';

const english = flatten({ first, later, session, pages, switching });
const welsh = flatten({ ...cy, pages: cyPages, switching: cySwitching });

/** The same in both languages, and rightly so. */
const sameInBoth = new Set<string>(['first.percent']);

/** Values for a function: figures that can be told apart, ones that make other forms, and no and yes. */
const samples = [
  [11, 12, 13],
  [1, 2, 14],
  [0, 1, 15],
  [3, 0, 0],
  [2, 3, 0],
];

describe.each([
  ['English', english],
  ['Welsh', welsh],
] as const)('every %s text', (_, texts) => {
  const said = [...texts].flatMap(([key, text]) => saidBy(key, text).map((one) => [key, one]));

  it('says something', () => {
    for (const [key, text] of said) expect(text?.trim(), key).not.toBe('');
  });

  it('has typographic quotes and apostrophes, and nothing left of a program', () => {
    for (const [key, text] of said) {
      expect(text, key).not.toMatch(/['"`]/);
      expect(text, key).not.toMatch(/undefined|\[object|null|NaN|\$\{/);
    }
  });

  it('has an apostrophe only after a letter, and no word twice', () => {
    for (const [key, text] of said) {
      expect(text, key).not.toMatch(/(?:^|\s)’/);
      expect(text, key).not.toMatch(/\b(\p{L}{2,}) \1\b/u);
      expect(text, key).not.toMatch(/ {2}/);
    }
  });
});

it('has the same texts in both languages', () => {
  expect([...welsh.keys()]).toEqual([...english.keys()]);
});

it.each([...english.keys()])('%s uses the same figures in both languages', (key) => {
  const inEnglish = english.get(key) ?? '';
  const inWelsh = welsh.get(key) ?? '';
  expect(typeof inWelsh).toBe(typeof inEnglish);
  for (const sample of samples) {
    expect(figuresIn(sayWith(key, inWelsh, sample))).toEqual(
      figuresIn(sayWith(key, inEnglish, sample)),
    );
  }
});

it('leaves no English text in the Welsh', () => {
  const same = [...english]
    .filter(([key, text]) => `${saidBy(key, text)}` === `${saidBy(key, welsh.get(key) ?? '')}`)
    .map(([key]) => key);
  expect(same.filter((key) => !sameInBoth.has(key))).toEqual([]);
});

it('begins and ends as its English text does: with a space, or with the same sign', () => {
  for (const [key, text] of english) {
    if (typeof text !== 'string') continue;
    const other = String(welsh.get(key));
    expect([/^\s/.test(other), /\s$/.test(other)], key).toEqual([
      /^\s/.test(text),
      /\s$/.test(text),
    ]);
    expect(/[.:]$/.exec(other)?.[0], key).toBe(/[.:]$/.exec(text)?.[0]);
  }
});

/** Texts by their place: `first.start.intro`. */
function flatten(part: object, path = ''): Map<string, Text> {
  return new Map(
    Object.entries(part).flatMap(([name, value]): [string, Text][] => {
      const key = path ? `${path}.${name}` : name;
      return typeof value === 'object'
        ? [...flatten(value as object, key)]
        : [[key, value as Text]];
    }),
  );
}

function saidBy(key: string, text: Text): string[] {
  return typeof text === 'string' ? [text] : samples.map((sample) => sayWith(key, text, sample));
}

function sayWith(key: string, text: Text, sample: readonly number[]): string {
  if (typeof text === 'string') return text;
  // These take words or a list; the others take figures, or yes and no.
  if (key === 'session.notices.changedAdvice') {
    return text(sample.slice(0, Math.max(1, (sample[0] ?? 0) % 3)).map(String));
  }
  return key === 'first.story.likes' ? text(String(sample[0])) : text(...sample);
}

function figuresIn(text: string): string[] {
  return [...text.matchAll(/\d+/g)].map(([figure]) => figure).sort();
}

type Text = string | ((...values: unknown[]) => string);
