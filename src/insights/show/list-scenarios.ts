import type { SceneAnswer } from '../answer/answers.ts';

/** The scenarios that decisions were made in, in the order of the alphabet. */
export function listScenarios(scenes: readonly SceneAnswer[]): ScenarioName[] {
  const titles = new Map(scenes.map(({ storyId, scenario }) => [storyId, scenario]));
  titles.delete('');
  return [...titles]
    .map(([id, title]) => ({ id, title: title || id }))
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
}

export interface ScenarioName {
  id: string;
  title: string;
}
