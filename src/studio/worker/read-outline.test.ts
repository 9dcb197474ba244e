import { expect, test } from 'vitest';
import { readStory } from '../../scenario/index.ts';
import { aStory } from '../../scenario/testing/a-story.ts';
import { findLineStarts } from './line-offsets.ts';
import { readOutline } from './read-outline.ts';

test('headings come in the order of the file, each with what they are and where they end', () => {
  const text = aStory();
  const outline = outlineOf(text);
  expect(outline.map(({ id, title, kind }) => [id, title, kind])).toEqual([
    ['at-the-bus-stop', 'At the bus stop', 'scene'],
    ['on-the-bus', 'On the bus', 'scene'],
    ['getting-off', 'Getting off', 'junction'],
    ['ending-a-film-of-you', 'A film of you', 'ending'],
    ['ending-a-quiet-ride', 'A quiet ride', 'ending'],
    ['debrief', 'Debrief', 'section'],
    ['in-your-organisation', 'In your organisation', 'section'],
  ]);
  const parts = outline.map(({ from, to }) => text.slice(from, to));
  expect(parts.every((part) => /^## .*\n/.test(part))).toBe(true);
  expect(text.endsWith(parts.join(''))).toBe(true);
});

test('a section between scenes stands where it is, and two scenes of one name are two', () => {
  const outline = outlineOf('## One\n\nText.\n\n## Debrief\n\nWell.\n\n## One\n\nMore.\n');
  expect(outline.map(({ id, line }) => [id, line])).toEqual([
    ['one', 1],
    ['debrief', 5],
    ['one', 9],
  ]);
});

function outlineOf(text: string) {
  return readOutline(text, readStory(text, { id: 'a-story' }), findLineStarts(text));
}
