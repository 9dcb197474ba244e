import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { judgeStoryId, nameStory } from './name-story.ts';

describe('the id of a new scenario', () => {
  test.each([
    ['A photo in the group', [], 'a-photo-in-the-group'],
    ['  A   photo! ', [], 'a-photo'],
    ['Café crème', [], 'cafe-creme'],
    ["Kath's question", [], 'kaths-question'],
    ['…', [], 'new-story'],
    ['', ['new-story'], 'new-story-2'],
    ['A photo', ['a-photo', 'a-photo-2'], 'a-photo-3'],
    ['con', [], 'con-2'],
    ['__proto__', [], 'proto'],
  ])('of %j beside %j is %s', (title, taken, id) => {
    expect(nameStory(title, taken)).toBe(id);
  });

  test('is always one that can be used', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const id = nameStory(title, ['new-story', 'a']);
        expect(judgeStoryId(id, ['new-story', 'a'])).toBeNull();
        expect(judgeStoryId(nameStory(title, [id]), [id])).toBeNull();
      }),
    );
  });

  test.each([
    ['A Photo', 'small letters'],
    ['_playground', 'small letters'],
    ['../x', 'small letters'],
    ['', 'small letters'],
    ['a--b', 'small letters'],
    ['a'.repeat(61), 'at most 60'],
    ['nul', 'Windows'],
    ['taken', 'already'],
  ])('%j is refused in a sentence', (id, words) => {
    expect(judgeStoryId(id, ['taken'])).toMatch(new RegExp(`${words}.*\\.$`));
  });
});
