import { toString as textOf } from 'mdast-util-to-string';
import type { ReadStory } from '../read-story.ts';
import { hashWords } from '../release/hash-words.ts';
import type { Scene } from '../story.ts';

/**
 * The words of a story by part, as hashes of eight characters: `front` (title and summary), every scene and
 * ending with its choices and feedback by its id, and the two sections. A translation keeps those of the text
 * that it translates, so that a change of one is known. A junction has no words.
 */
export function hashParts({ story, prose }: Pick<ReadStory, 'story' | 'prose'>): PartHashes {
  const scenes = story.scenes.filter(({ kind }) => kind !== 'junction');
  const sections = ['debrief', 'in-your-organisation'].filter((id) => Object.hasOwn(prose, id));
  return Object.fromEntries([
    ['front', hashWords(`${story.title}\n${story.summary}`)],
    ...scenes.map((scene) => [scene.id, hashScene(scene, prose)]),
    ...sections.map((id) => [id, hashWords(wordsOf(prose, id))]),
  ]);
}

/** By part; plain JSON. */
export type PartHashes = Record<string, string>;

function hashScene(scene: Scene, prose: ReadStory['prose']): string {
  const choices = scene.choices.map(
    ({ key, text }) => `${text}\n${wordsOf(prose, `${scene.id}/${key}`)}`,
  );
  const activity = scene.activity ? JSON.stringify(scene.activity) : '';
  const words = [scene.title, wordsOf(prose, scene.id), scene.question, ...choices, activity];
  return hashWords(words.join('\n'));
}

function wordsOf(prose: ReadStory['prose'], part: string): string {
  return (prose[part] ?? []).map((block) => textOf(block)).join('\n');
}
