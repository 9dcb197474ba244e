import { describe, expect, test } from 'vitest';
import { readStory } from '../read-story.ts';
import { aStoryWithProse, lineOfProse, readAStory } from '../testing/a-story.ts';
import { listPassages, type Passage } from './passages.ts';

const passagesOf = (prose: string) => listPassages(readStory(aStoryWithProse(prose)));
const inFirstScene = (prose: string) =>
  passagesOf(prose).filter(({ kind, scene }) => scene === 'at-the-bus-stop' && kind !== 'heading');
const find = (passages: readonly Passage[], words: string) => {
  const passage = passages.find(({ text }) => text.includes(words));
  return passage?.placeAt(passage.text.indexOf(words));
};

describe('what a reader reads', () => {
  test.each([
    ['marks of Markdown', 'It is *Kath*, **now** and `then`.', 'It is Kath, now and then.'],
    ['links', 'See [the page](https://a.b) first.', 'See the page first.'],
    ['citations', 'Keep it [@nmc-social-media], and [@gmc-social-media].', 'Keep it, and.'],
    ['wrapped lines', 'One line\nand the next.', 'One line and the next.'],
    ['a hard break', 'One  \ntwo', 'One two'],
    ['pictures', 'A ![door](trolley.jpg) shut', 'A  shut'],
    ['character references', 'Mo &amp; Kath', 'Mo & Kath'],
  ])('%s', (_name, prose, text) => {
    expect(inFirstScene(prose)[0]?.text).toBe(text);
  });

  test('each item of a list is a passage', () => {
    const [one, two] = inFirstScene('- First\n- Second');
    expect([one?.text, two?.text]).toEqual(['First', 'Second']);
  });
});

describe('whose words they are', () => {
  const prose = [
    'Mine.',
    '<Post by="Mo" platform="Facebook" time="16:22">',
    'Of Mo.',
    '</Post>',
    '<ContentNote>',
    'A note.',
    '</ContentNote>',
    '<When remembered="shouted">',
    'Mine again.',
    '</When>',
  ].join('\n\n');

  test.each([
    ['Mine.', 'narration', 'author'],
    ['Mo', 'attribute', 'character'],
    ['Of Mo.', 'narration', 'character'],
    ['A note.', 'narration', 'note'],
    ['Mine again.', 'narration', 'author'],
    ['What do you do?', 'question', 'author'],
    ['Ask him to leave you out of it.', 'choice', 'author'],
    ['He turns the phone the other way.', 'feedback', 'author'],
  ])('%s', (text, kind, voice) => {
    const own = inFirstScene(prose).find((passage) => passage.text === text);
    expect(own).toMatchObject({ kind, voice });
  });

  test('front matter, headings, endings and sections', () => {
    const kinds = listPassages(readAStory()).map(({ kind, scene }) => `${kind} ${scene}`.trim());
    expect(kinds).toEqual(
      expect.arrayContaining([
        ...['summary', 'heading at-the-bus-stop', 'ending ending-a-quiet-ride'],
        ...['debrief debrief', 'local in-your-organisation'],
      ]),
    );
  });

  test('text alternatives', () => {
    const picture = inFirstScene('![A card with 01632 123456](trolley.jpg)');
    expect(picture.find(({ kind }) => kind === 'picture')).toMatchObject({
      text: 'A card with 01632 123456',
      voice: 'character',
    });
  });

  test('activities', () => {
    const activity = inFirstScene('- [x] The badge\n  > It has a name on it.');
    expect(activity.filter(({ kind }) => kind === 'activity').map(({ text }) => text)).toEqual([
      'The badge',
      'It has a name on it.',
    ]);
  });
});

describe('where they stand', () => {
  test.each([
    ['on the first line', 'One two', 'two', 0, 5],
    ['after emphasis', 'One *two* three', 'three', 0, 11],
    ['after a citation', 'One [@nmc-social-media] two', 'two', 0, 25],
    ['on the next line', 'One\ntwo three', 'three', 1, 5],
    ['in a list', '- One\n  two', 'two', 1, 3],
    ['in a quote', '> One two', 'two', 0, 7],
  ])('%s', (_name, prose, words, lines, column) => {
    expect(find(inFirstScene(prose), words)).toEqual({ line: lineOfProse + lines, column });
  });

  test('feedback stands after its verdict', () => {
    const text = aStoryWithProse('x');
    const line = text.split('\n').findIndex((one) => one.includes('He turns the phone'));
    const column = text.split('\n')[line]?.indexOf('phone') ?? -1;
    expect(find(inFirstScene('x'), 'phone')).toEqual({ line: line + 1, column: column + 1 });
  });
});
