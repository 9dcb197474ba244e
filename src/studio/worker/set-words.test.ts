import { expect, test } from 'vitest';
import { typesetStory } from '../../prose/index.ts';
import { readStory } from '../../scenario/index.ts';
import { aStory } from '../../scenario/testing/a-story.ts';
import { createTypesetter } from './set-words.ts';

test('scene by scene, again and again, it is what setting the whole story gives', () => {
  const typeset = createTypesetter();
  const texts = [aStory(), aStory().replace('"I\'m glad.', '"It\'s good --'), aStory()];
  for (const text of texts) {
    const { story } = readStory(text, { id: 'a-story' });
    expect(typeset(story)).toEqual(typesetStory(story));
  }
});
