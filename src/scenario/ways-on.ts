import type { Scene, Story } from './story.ts';

/** The scenes that one scene may lead to, each once, in the order of the file. */
export function waysOn(scene: Scene): string[] {
  const targets = [
    ...scene.choices.map((choice) => choice.target),
    ...scene.rules.map((rule) => rule.target),
    ...(scene.next ? [scene.next.target] : []),
  ];
  return [...new Set(targets)];
}

/** A story's scenes by id; where an id is used twice, the first one counts. */
export function scenesById(story: Story): Map<string, Scene> {
  const scenes = new Map<string, Scene>();
  for (const scene of story.scenes) if (!scenes.has(scene.id)) scenes.set(scene.id, scene);
  return scenes;
}
