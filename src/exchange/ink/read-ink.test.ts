import { describe, expect, it } from 'vitest';
import { readStory } from '../../scenario/index.ts';
import { expectReadable } from '../testing/expect-readable.ts';
import { nameTarget } from './name-target.ts';
import { readInk } from './read-ink.ts';

const today = '2026-11-22';

/** Each scene with where it leads, `go: home, away`. */
async function shapeOf(ink: string): Promise<string[]> {
  const imported = await readInk(ink, { today });
  expectReadable(imported, ink);
  return readStory(imported.text).story.scenes.map(({ id, choices, next }) => {
    const ways = [...choices.map(({ target }) => target), ...(next ? [next.target] : [])];
    return `${id}: ${ways.join(', ')}`;
  });
}

async function textOf(ink: string): Promise<string> {
  const { text } = await readInk(ink, { today });
  return text.split('\n---\n\n')[1]?.split('\n\n## Debrief')[0] ?? text;
}

describe('the scenes of an ink story', () => {
  it.each<[name: string, ink: string, shape: string[]]>([
    [
      'knots, with choices that lead on',
      '-> ward\n=== ward ===\nIt is late.\n* [Stay] -> ward\n* [Go home] -> home\n=== home\nTea.\n-> END\n',
      ['ward: ward, ending-home', 'ending-home: '],
    ],
    [
      'text above the first knot',
      'It is late.\n-> home\n=== home ===\nTea.\n-> END\n',
      ['the-beginning: ending-home', 'ending-home: '],
    ],
    [
      'stitches, the first of which a knot begins with',
      '-> ward\n=== ward\n= desk\nA desk.\n-> bed\n= bed\nA bed.\n-> END\n',
      ['desk: ending-bed', 'ending-bed: '],
    ],
    [
      'a stitch by its whole name, and a label',
      '-> b.two\n=== a\n- (top) Here.\n-> END\n=== b\n= one\n-> a.top\n= two\nThere.\n-> one\n',
      ['two: one', 'ending-a: ', 'one: ending-a'],
    ],
    [
      'choices that come together again',
      '=== a\nWell?\n* One.\n* [Two.] You do.\n- (after) Later.\n-> END\n',
      ['a: ending-after, two', 'two: ending-after', 'ending-after: '],
    ],
    [
      'choices within choices',
      '=== a\nWell?\n* One\n  So?\n  ** Three\n     Yes.\n  ** Four\n  -- Both.\n* Two\n- Then.\n-> END\n',
      [
        'a: one, ending-a-then',
        'one: three, one-then',
        'three: one-then',
        'one-then: ending-a-then',
        'ending-a-then: ',
      ],
    ],
    [
      'a choice that ends the story',
      '=== a\nWell?\n+ [Leave] -> END\n+ [Stay] -> DONE\n',
      ['a: ending-the-end, ending-the-end', 'ending-the-end: '],
    ],
    [
      'gathers without choices',
      '=== a\nOne.\n- Two.\n- (three) Three.\n-> three\n',
      ['a: three', 'three: three'],
    ],
    [
      'a label on a choice',
      '=== a\nWell?\n* (ask) [Ask]\n* [Go] -> ask\n- -> END\n',
      ['a: ask, ask', 'ask: ending-a-then', 'ending-a-then: '],
    ],
  ])('%s', async (_name, ink, shape) => {
    expect(await shapeOf(ink)).toEqual(shape);
  });
});

describe('the words of an ink story', () => {
  it.each([
    ['each line as a paragraph', 'One.\nTwo.\n', '## Ending: The beginning\n\nOne.\n\nTwo.'],
    [
      'glued lines as one',
      'One <>\ntwo<>\n, three.\n',
      '## Ending: The beginning\n\nOne two, three.',
    ],
    ['no comments', 'One. // mine\n/* a\nb */Two.\n', '## Ending: The beginning\n\nOne.\n\nTwo.'],
    [
      'signs as they are',
      'a *b* \\# c < d <b>e</b>\n',
      '## Ending: The beginning\n\na *b* # c < d **e**',
    ],
    [
      'the words of a choice with what it says when taken',
      '"Well?"\n* "Yes[."]," you say.\n  So.\n* No\n-\n-> END\n',
      '## The beginning\n\n"Well?"\n\n- ["Yes."](#yes)\n- [No](#ending-the-beginning-then)\n\n## Yes\n\n"Yes," you say.\n\nSo.\n\n[Go on](#ending-the-beginning-then)\n\n## Ending: The beginning: then',
    ],
  ])('with %s', async (_name, ink, expected) => {
    expect(await textOf(ink)).toBe(expected);
  });

  it('takes the title from a tag at the top', async () => {
    const { id, text } = await readInk('# title: A long night\nDark.\n-> END\n', { today });
    expect([id, text]).toEqual([
      'a-long-night',
      expect.stringContaining('\ntitle: A long night\n'),
    ]);
  });

  it.each([
    ['the_knock', 'The knock'],
    ['theKnock', 'The knock'],
    ['knock2', 'Knock2'],
  ])('says %s as %s', (name, words) => {
    expect(nameTarget(name)).toBe(words);
  });
});

describe('what is left out of an ink story is told with its line', () => {
  it.each([
    ['a variable', 'VAR x = 1\nOne.\n', /^1 "VAR x = 1" was left out\./m],
    ['a list', 'LIST l = a, b\nOne.\n', /^1 "LIST l = a, b" was left out\./m],
    [
      'logic',
      'One.\n~ x = 2\n',
      /^2 "~ x = 2" was left out|^2 The part in braces, or the line of logic/m,
    ],
    ['a condition', 'One.\n{x: two|three}\n', /^2 The part in braces.* of "\{x: two\|three\}"/m],
    ['a sequence', 'One {a|b|c}.\n', /^1 The part in braces/m],
    [
      'a condition of a choice',
      'One.\n* {x} Two\n',
      /^2 The condition of the choice "\* \{x\} Two"/m,
    ],
    [
      'a function',
      'One.\n=== function f(x)\n~ return x\n',
      /^2 "=== function f\(x\)" takes values/m,
    ],
    ['a thread', 'One.\n<- two\n-> END\n=== two\nTwo.\n', /^2 The thread "<- two"/m],
    [
      'a tunnel',
      'One.\n-> two ->\n-> END\n=== two\nTwo.\n->->\n',
      /^2 The tunnel[\s\S]*^6 The tunnel "->->"/m,
    ],
    ['a tag', 'One. # loud\n', /^1 The tag "# loud"/m],
    ['another file', 'One.\nINCLUDE two.ink\n', /^2 "INCLUDE two\.ink" was left out/m],
    ['a note to the author', 'One.\nTODO: two\n', /^2 The author's note "two"/m],
    ['a fallback', 'One.\n* Two\n* -> END\n', /^3 The choice without words of "The beginning"/m],
    ['a loose end', 'One.\n', /^1 "The beginning" stops without "-> END"/m],
    [
      'a way to nowhere',
      'One.\n* Two -> three\n* Four\n',
      /^2 The scene "The beginning" leads to "three"/m,
    ],
    ['what cannot be read', 'One.\n* [Two\n', /^2 This line could not be read: /m],
  ])('%s', async (_name, ink, sentence) => {
    const imported = await readInk(ink, { today });
    const notes = imported.notes.map(({ line, message }) => `${line} ${message}`).join('\n');
    expect(notes).toMatch(sentence);
    expectReadable(imported, ink);
  });
});
