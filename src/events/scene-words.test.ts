import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readStory } from '../scenario/index.ts';
import { findSceneWords } from './scene-words.ts';

const path = new URL('../../scenarios/friend-request/story.md', import.meta.url);
const { story } = readStory(readFileSync(path, 'utf8'), { id: 'friend-request' });
const first = story.scenes.find(({ id }) => id === story.start);
const id = `friend_request__${story.start.replaceAll('-', '_')}`;

it('has the words of every scene with a decision, by interaction id', () => {
  const words = findSceneWords([story]);
  const decided = story.scenes.filter(({ choices }) => choices.length > 0);
  expect(Object.keys(words)).toHaveLength(decided.length);
  expect(words[id]).toMatchObject({
    storyId: 'friend-request',
    scenario: story.title,
    sceneId: story.start,
    scene: first?.title,
    choices: first?.choices.map(({ key, text, verdict }) => ({ key, text, verdict })),
  });
});

it('finds a scene under the id of an earlier release, unless another has it now', () => {
  const renamed = { 'old-name': story.start, gone: 'nowhere' };
  const words = findSceneWords([{ ...story, renamed }]);
  expect(words['friend_request__old_name']).toEqual(words[id]);
  expect(words['friend_request__gone']).toBeUndefined();
  const other = story.scenes.find(
    ({ choices, id: one }) => choices.length > 0 && one !== story.start,
  );
  if (!other) throw new Error('The story has one decision only.');
  const taken = findSceneWords([{ ...story, renamed: { [other.id]: story.start } }]);
  expect(taken[`friend_request__${other.id.replaceAll('-', '_')}`]?.sceneId).toBe(other.id);
});
