import { expect, test } from 'vitest';
import { linkAt } from './find-link.ts';

test.each([
  ['[Go on](#next)', '#next', 'Go on'],
  ['![A board](board.png)', 'board.png', 'A board'],
  ['![](board.png)', 'board.png', ''],
  ['[a [b] c](#x) more](#y)', '#x', 'a [b] c'],
  ['[a \\] b](#x)', '#x', 'a \\] b'],
  ['[a](<#x y>)', '#x y', 'a'],
  ['[a](#x "A title")', '#x', 'a'],
  ['[a](https://example.org/a_(b))', 'https://example.org/a_(b)', 'a'],
  ['[two\n  lines](#x)', '#x', 'two\n  lines'],
])('reads %s', (text, url, words) => {
  const link = linkAt(text, 0);
  expect(link?.url).toBe(url);
  expect(link && text.slice(link.words.from, link.words.to)).toBe(words);
  expect(link && text.slice(link.address.from, link.address.to)).toBe(url);
});

test.each(['Go on', '[Go on]', '[Go on] (#x)', '[Go on](#x', '[a](', '[', '!a', ''])(
  'finds no link in %j',
  (text) => {
    expect(linkAt(text, 0)).toBeNull();
  },
);

test('a long text without an end is soon given up', () => {
  expect(linkAt(`[${'['.repeat(100_000)}`, 0)).toBeNull();
  expect(linkAt(`[a](${'('.repeat(100_000)}`, 0)).toBeNull();
});
