import { Text } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { frontMatterEnd } from './front-matter-lines.ts';
import { type LineFormat, readFormat } from './read-format.ts';
import { linkedScene } from './scene-links.ts';

const ids = new Set(['at-home', 'über-uns']);
const read = (line: string) => readFormat(line, { isFrontMatter: false, ids });

it.each<[string, LineFormat['look']]>([
  ['## At home', 'scene'],
  ['##', 'scene'],
  ['### At home', ''],
  ['##At home', ''],
  ['> ## At home', ''],
  ['## Ending: at home', 'ending'],
  ['## ENDING: at home', 'ending'],
  ['## Debrief', 'section'],
  ['## In your organisation ', 'section'],
  ['## Debrief of the team', 'scene'],
])('takes %j for %j', (line, look) => {
  expect(read(line).look).toBe(look);
});

it.each<[string, [string, string][]]>([
  ['  > **Best.** He stops.', [['**Best.**', 'best']]],
  ['  > **acceptable:** He stops.', [['**acceptable:**', 'acceptable']]],
  ['> **Poor** He stops.', [['**Poor**', 'poor']]],
  ['> **Fine.** He stops.', []],
  ['**Best.** He stops.', []],
  ['- [Go](#at-home)', [['[Go](#at-home)', 'link']]],
  ['- [Go](#at-hme)', [['[Go](#at-hme)', 'broken-link']]],
  ['[Go](#%C3%BCber-uns)', [['[Go](#%C3%BCber-uns)', 'link']]],
  ['[Go](#%)', [['[Go](#%)', 'broken-link']]],
  ['[Go](https://example.org/#at-home)', []],
  [
    '> **Best.** See [a](#at-home) and [b](#nowhere).',
    [
      ['**Best.**', 'best'],
      ['[a](#at-home)', 'link'],
      ['[b](#nowhere)', 'broken-link'],
    ],
  ],
])('marks in %j', (line, expected) => {
  expect(read(line).marks.map(({ from, to, look }) => [line.slice(from, to), look])).toEqual(
    expected,
  );
});

it('calls no link broken before the story was read', () => {
  const { marks } = readFormat('[Go](#nowhere)', { isFrontMatter: false, ids: null });
  expect(marks.map(({ look }) => look)).toEqual(['link']);
});

it.each([
  ['Hello שלום', false],
  ['> - שלום Hello', true],
  ['مرحبا', true],
  ['12 > **', false],
  ['\ud83d half', false],
])('tells the direction of %j', (line, expected) => {
  expect(read(line).isRightToLeft).toBe(expected);
});

it('leaves a line alone that is longer than anybody writes', () => {
  expect(read(`## ${'[x](#y)'.repeat(1000)}`)).toEqual({
    look: '',
    isRightToLeft: false,
    marks: [],
  });
});

describe('the link at a column', () => {
  const line = 'See [a](#at-home), [b](#nowhere)';
  it.each([
    [0, null],
    [4, 'at-home'],
    [10, 'at-home'],
    [17, 'at-home'],
    [18, null],
    [25, 'nowhere'],
    [line.length, 'nowhere'],
  ])('%d: %s', (column, id) => {
    expect(linkedScene(line, column)).toBe(id);
  });
});

it.each([
  ['---\ntitle: x\n---\n\n## A', 3],
  ['---  \n---', 2],
  ['---\ntitle: x', 0],
  ['\n---\n---', 0],
  ['', 0],
  [`---\n${'x\n'.repeat(300)}---`, 0],
])('finds the end of the front matter of %j', (text, line) => {
  expect(frontMatterEnd(Text.of(text.split('\n')))).toBe(line);
});
