import { toString as textOf } from 'mdast-util-to-string';
import { fingerprintStory } from '../fingerprint.ts';
import type { ReadStory } from '../read-story.ts';
import type { Scene } from '../story.ts';
import { scenesById } from '../ways-on.ts';
import { hashWords } from './hash-words.ts';
import type { ReleasedStory } from './released-story.ts';
import { shapeScene } from './story-shape.ts';

/** What a release keeps of a story: plain JSON, the same for the same story, scenes in order of id. */
export function recordStory({ story, prose }: Pick<ReadStory, 'story' | 'prose'>): ReleasedStory {
  const scenes = [...scenesById(story)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, scene]) => [id, { ...shapeScene(scene), prose: hashProse(scene, prose) }] as const);
  return {
    fingerprint: fingerprintStory(story),
    start: story.start,
    scenes: Object.fromEntries(scenes),
  };
}

function hashProse(scene: Scene, prose: ReadStory['prose']): string {
  const parts = [scene.id, ...scene.choices.map(({ key }) => `${scene.id}/${key}`)];
  const blocks = parts.flatMap((part) => prose[part] ?? []).map((block) => textOf(block));
  const activity = scene.activity ? JSON.stringify(scene.activity) : '';
  return hashWords([scene.title, scene.question, activity, ...blocks].join('\n'));
}
