import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../scenario/index.ts';
import { randomStory } from '../../scenario/testing/random-story.ts';
import { throughTwine } from '../testing/through-twine.ts';
import { writeStoryText } from '../testing/write-story-text.ts';
import { findLinks } from './find-links.ts';
import { makeIfid } from './ifid.ts';
import { readTwee } from './read-twee.ts';
import { splitPassages } from './split-passages.ts';
import { writeTwee } from './write-twee.ts';

const today = '2026-11-22';
const shipped = readdirSync('scenarios').filter((id) => existsSync(`scenarios/${id}/story.md`));

function toTwee(text: string, id = 'a-story'): string {
  return writeTwee(readStory(text, { id }), text);
}

describe('a shipped story comes back from Twee letter for letter', () => {
  it.each(shipped)('%s', (id) => {
    const text = readFileSync(`scenarios/${id}/story.md`, 'utf8');
    const twee = toTwee(text, id);
    expect(readTwee(twee, { today })).toEqual({ id, text, notes: [] });
    expect(readTwee(throughTwine(twee), { today })).toEqual({ id, text, notes: [] });
  });

  it.each(shipped)('%s has an arrow in Twine for each way on', (id) => {
    const text = readFileSync(`scenarios/${id}/story.md`, 'utf8');
    const read = readStory(text, { id });
    const { passages } = splitPassages(writeTwee(read, text));
    const names = new Set(passages.map(({ name }) => name));
    const targets = passages.flatMap(({ body }) => findLinks(body).map(({ target }) => target));
    const ways = read.story.scenes.flatMap(({ choices, next, rules }) => [
      ...choices,
      ...rules,
      ...(next ? [next] : []),
    ]);
    expect(targets.filter((target) => !names.has(target))).toEqual([]);
    expect(targets.length).toBeGreaterThanOrEqual(ways.length);
    expect(ways.length).toBeGreaterThan(0);
  });
});

/** Words that are hard on Twee, on Twine's links and on Markdown, none of which begins or ends a block. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '[[',
        ']]',
        '->',
        '<-',
        '|',
        '::',
        '\\',
        '\\:',
        '{',
        '}',
        '&#91;',
        '&#38;#93;',
      ),
      fc.constantFrom(
        '[',
        ']',
        'a](#s1)',
        '[b](#s1)',
        '![c](#s1)',
        '\\]',
        '[@nmc-social-media]',
        '<b',
      ),
      fc.constantFrom('😀', 'مرحبا', 'two  spaces', '[[go->s1]]', '*soft*', '**', '`', '~~', '$x'),
      fc.string({ maxLength: 8 }).map((text) => text.replace(/\s/g, ' ')),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => `W ${parts.join(' ').trim()} w`);

describe('any story comes back', () => {
  it('with its scenes, ids, ways on, verdicts, flags and texts', () => {
    fc.assert(
      fc.property(randomStory(), fc.array(words, { minLength: 1 }), (story, some) => {
        let index = 0;
        const text = writeStoryText(story, () => some[index++ % some.length] ?? 'w');
        const read = readStory(text, { id: 'a-story' });
        const twee = writeTwee(read, text);
        for (const form of [twee, throughTwine(twee)]) {
          const back = readTwee(form, { today });
          expect(back.text).toBe(text);
          expect(readStory(back.text, { id: back.id }).story).toEqual(read.story);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('even when its text is no story at all', () => {
    const piece = fc.constantFrom(
      ...['## A', '##', '## A\n\n## A', '   ## Late', '## StoryInit', '## [x] | y -> z', '## {a}'],
      ...['## a \\ b', '## Ending: *c*', '## &#91;', '---', '::', ':: B [x]', '\\::', '\\\\:: c'],
      ...['[x](#a)', '[[x](#a)]', '- [y\\]](#a)', '[[A]]', 'text', '    code', '\n', '## Debrief'],
      ...[
        '1. Details:',
        'Details:',
        'Order of the scenes:',
        '## Beyond the Canteen',
        '[z](#a "b")',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('\n\n');
        const back = readTwee(toTwee(text), { today });
        expect(tidy(back.text)).toBe(tidy(text));
      }),
      { numRuns: 500 },
    );
  });

  it('with two scenes of one name, which the check reports', () => {
    const text = '## A\n\n[Go on](#a)\n\n## A\n\nOne.\n';
    expect(readTwee(toTwee(text), { today }).text).toBe(text);
  });
});

/** Empty lines between blocks may be more or fewer, and a heading may lose its indent. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trimEnd().replace(/^ +(?=##)/, ''))
    .filter((line) => line !== '')
    .join('\n');
}

describe('a story that was changed in Twine', () => {
  const text =
    '## At the stop\n\nIt rains.\n\n[Go on](#on-the-bus)\n\n## On the bus\n\nIt is warm.\n\n## Debrief\n\nRain.\n';
  const twee = toTwee(text);

  it('keeps its order when a passage has a new name, and leads to it', () => {
    const changed = throughTwine(twee.replaceAll('On the bus', 'In a taxi'));
    const order = throughTwine(changed).replace(
      '1. At the stop\n2. In a taxi',
      '1. At the stop\n2. On the bus',
    );
    expect(readTwee(order, { today }).text).toBe(
      text.replace('#on-the-bus', '#in-a-taxi').replace('## On the bus', '## In a taxi'),
    );
  });

  it('has a new passage above the sections at its end', () => {
    const changed = `${twee}\n\n:: A puddle\nWet.\n`;
    expect(readTwee(changed, { today }).text).toBe(
      text.replace('## Debrief', '## A puddle\n\nWet.\n\n## Debrief'),
    );
  });

  it('starts where it starts in Twine', () => {
    const changed = twee.replace('"start": "At the stop"', '"start": "On the bus"');
    expect(readTwee(changed, { today }).text).toMatch(/^## On the bus\n/);
  });

  it.each([
    ['a script', ':: StoryScript [script]\nalert(1)', /"StoryScript" holds program code/],
    ['another title', ':: Other', /Twine calls the story "Another"/],
  ])('with %s says what was not taken', (_name, passage, sentence) => {
    const titled = '---\ntitle: Rain\n---\n\n## A\n\nWet.\n';
    const changed = toTwee(titled).replace(':: StoryTitle\nRain', ':: StoryTitle\nAnother');
    const { notes, text: back } = readTwee(`${changed}\n\n${passage}\n`, { today });
    expect(notes.map(({ message }) => message).join('\n')).toMatch(sentence);
    expect(back).not.toContain('alert');
  });
});

describe('the Twee that is written', () => {
  it('has the number of its story, the same each time and of the shape of version 4', () => {
    const shape = /^[0-9A-F]{8}-[0-9A-F]{4}-4[0-9A-F]{3}-[89AB][0-9A-F]{3}-[0-9A-F]{12}$/;
    fc.assert(
      fc.property(fc.string(), (id) => {
        expect(makeIfid(id)).toMatch(shape);
      }),
    );
    expect(new Set(shipped.map(makeIfid)).size).toBe(shipped.length);
    expect(makeIfid('friend-request')).toBe('E1745BBF-967F-4B4E-B4AC-CBB6022F3689');
  });

  it('escapes what the specification says, and avoids what Twine cannot lead to', () => {
    const text = '## a \\ b\n\n[x](#c--d---e)\n\n## [c] | d -> {e}\n\n::\n\n\\:: f\n';
    const twee = toTwee(text);
    expect(twee).toContain(':: a \\\\ b {"position":"25,25"');
    expect(twee).toContain('[[x->(c) / d → (e)]]');
    expect(twee).toContain('\n:: (c) / d → (e) {"position":"25,175"');
    expect(twee).toContain('\n## [c] | d -> {e}\n\n\\::\n\n\\\\:: f\n');
  });

  it('says where the story starts, which scenes are endings, and nothing about one that is empty', () => {
    const twee = toTwee('## A\n\n[Go on](#ending-b)\n\n## Ending: b\n\nHome.\n');
    expect(twee).toContain('"start": "A"');
    expect(twee).toContain(':: Ending: b [ending] {"position":"25,175","size":"100,100"}');
    expect(toTwee('')).not.toContain('"start"');
  });
});
