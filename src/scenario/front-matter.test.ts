import { describe, expect, test } from 'vitest';
import { readFrontMatter } from './front-matter.ts';
import { readStory } from './read-story.ts';
import { aStory, readAStory } from './testing/a-story.ts';

const problems = (fields: Record<string, string | null>) =>
  readAStory({ fields }).diagnostics.map(({ rule, line, column }) => [rule, line, column]);
const field = (line: number) => [['front-matter-field', line, 1]];

test('the body keeps its line numbers', () => {
  const { body, fields } = readFrontMatter('---\ntitle: A\nminutes: 3\n---\n## B\n');
  expect(body).toBe('\n\n\n\n## B\n');
  expect([fields.title, fields.minutes]).toEqual(['A', 3]);
});

describe('fields', () => {
  test.each([
    ['minutes', '1', []],
    ['minutes', '60', []],
    ['minutes', '0', field(7)],
    ['minutes', '61', field(7)],
    ['minutes', '2.5', field(7)],
    ['minutes', '"5"', field(7)],
    ['minutes', '.inf', field(7)],
    ['reviewed', '2024-02-29', []],
    ['reviewed', '2026-02-29', field(8)],
    ['reviewed', '2026-2-9', field(8)],
    ['reviewed', '20 November 2026', field(8)],
    ['title', '""', field(2)],
    ['title', '"  "', field(2)],
    ['title', '2026', field(2)],
    ['title', '[a]', field(2)],
    ['title', '"A title: with a colon"', []],
    ['audience', 'everyone', field(4)],
    ['audience', '[]', field(4)],
    ['audience', '[1]', field(4)],
    ['audience', '[everyone, managers]', []],
    ['audience', '[constructor]', []],
    ['renamed', '[]', field(10)],
    ['renamed', '{ a: 1 }', field(10)],
    ['renamed', '{ old-name: on-the-bus }', []],
    ['title', '"a\\u202eb"', [['unsupported-character', 2, 1]]],
    ['title', '"a\\u2028b"', [['unsupported-character', 2, 1]]],
    ['outcomes', '["a\\0"]', [['unsupported-character', 5, 1]]],
    ['renamed', '{ "a\\ue000": b }', [['unsupported-character', 10, 1]]],
    ['accepted', '[]', []],
    ['accepted', '[{ rule: choice-count, why: a b c d }]', []],
    ['accepted', '[{ rule: choice-count, scene: on-the-bus, why: a b c d }]', []],
    ['accepted', '[{ rule: choice-count }]', field(11)],
    ['accepted', '[choice-count]', field(11)],
    ['accepted', '{ rule: choice-count, why: a b c d }', field(11)],
    ['accepted', '[{ rule: choice-count, why: a b c d, who: me }]', field(11)],
    ['accepted', '[{ rule: x, why: "a\\u202eb" }]', [['unsupported-character', 11, 1]]],
    ['toolkit', 'policy', []],
    ['toolkit', 'objectives', []],
    ['toolkit', 'arrangements', []],
    ['toolkit', 'policies', field(11)],
    ['toolkit', '[policy]', field(11)],
    ['toolkit', '""', field(11)],
  ])('%s: %s', (name, value, expected) => {
    expect(problems({ [name]: value })).toEqual(expected);
  });

  test.each([
    'title',
    'summary',
    'audience',
    'outcomes',
    'platform',
    'minutes',
    'reviewed',
    'review_by',
  ])('%s is needed', (name) => {
    expect(problems({ [name]: null })).toEqual([['front-matter-field', 1, 1]]);
  });

  test('renamed is not', () => {
    expect(problems({ renamed: null })).toEqual([]);
  });

  test('a page of the toolkit is kept, and there is none without the line', () => {
    expect(readAStory({ fields: { toolkit: 'policy' } }).story.toolkit).toBe('policy');
    expect(readAStory().story).not.toHaveProperty('toolkit');
    const [problem] = readAStory({ fields: { toolkit: 'policies' } }).diagnostics;
    expect(problem?.message).toBe(
      'Unexpected "policies" for "toolkit", expected policy, objectives or arrangements: the page of the toolkit that the ending offers, or no such line. Write it as "toolkit: …" in the front matter.',
    );
  });

  test('one wrong field does not lose the others', () => {
    const { story } = readAStory({ fields: { minutes: 'five' } });
    expect([story.title, story.minutes, story.audience]).toEqual(['Late again', 1, ['everyone']]);
  });

  test('a wrong value is named, at most 60 letters of it', () => {
    const [problem] = readAStory({ fields: { title: `[${'long, '.repeat(50)}]` } }).diagnostics;
    expect(problem?.message).toMatch(
      /^Unexpected \["long","long".{40,50}… for "title", expected the title/,
    );
  });
});

describe('YAML that is not plain fields', () => {
  const unreadable = ['front-matter-unreadable'];
  test.each([
    ['a field twice', 'title: a\ntitle: b', unreadable],
    ['a colon in a value', 'title: a: b', unreadable],
    ['a tab', 'renamed:\n\ta: b', unreadable],
    ['two documents', 'title: a\n...\ntitle: b', unreadable],
    ['an open quote', 'title: "a', unreadable],
    ['an unknown alias', 'title: *a', unreadable],
    ['an alias', 'title: &a b\nsummary: *a', unreadable],
    ['a value that holds itself', 'title: &a [*a]', unreadable],
    ['an alias bomb', bomb(), unreadable],
    ['deep nesting', `title: ${'['.repeat(4000)}`, unreadable],
    ['deep nesting of maps', `title: ${'{a: '.repeat(1200)}`, unreadable],
    ['more than 5,000 characters', `title: ${'a'.repeat(5000)}`, ['text-too-long']],
  ])('%s', (_name, yaml, rules) => {
    const { diagnostics } = readStory(`---\n${yaml}\n---\n## A\n`);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(rules);
    expect(diagnostics[0]?.message).not.toMatch(/YAML\.|parse[A-Z]|stack/);
  });

  test.each([
    ['a list', '- a'],
    ['a text', 'a'],
    ['nothing', ''],
    ['a number', '5'],
    ['tags', 'title: !!js/function x\nminutes: !!binary abc'],
    ['keys that are lists', '? [a, b]\n: c'],
  ])('%s gives a problem and no field', (_name, yaml) => {
    const { story, diagnostics } = readStory(`---\n${yaml}\n---\n## A\n`, { id: 'x' });
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(story.audience).toEqual([]);
  });

  test('names that programs keep for themselves stay out of the story', () => {
    const fields = {
      renamed: '{ __proto__: on-the-bus, constructor: on-the-bus }',
      __proto__: 'x',
    };
    const { story } = readStory(aStory({ fields }).replace('---\n', '---\n__proto__: { a: b }\n'));
    expect(Object.keys(story.renamed)).toEqual(['constructor']);
    expect(Object.getPrototypeOf(story.renamed)).toBe(Object.prototype);
    expect(Object.prototype).not.toHaveProperty('a');
  });
});

function bomb(): string {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const lines = names.map((name, index) => {
    const inner = index === 0 ? 'lol' : `*${names[index - 1]}`;
    return `${name}: &${name} [${Array(9).fill(inner).join(', ')}]`;
  });
  return [...lines, 'title: *h'].join('\n');
}
