import type { Scene, Story } from './story.ts';
import { waysOn } from './ways-on.ts';

/** A story laid out for reading from top to bottom: every scene, and how one comes to it. */
export interface TranscriptScene {
  scene: Scene;
  /** The scenes and choices that lead here, in the order of the file; none for the first scene. */
  arrivals: { sceneId: string; sceneTitle: string; choiceText: string | null }[];
}

/** Every scene and ending once, in the order of the file; junctions are resolved into arrivals. */
export function transcribeStory(story: Story): TranscriptScene[] {
  const junctions = new Map(
    story.scenes.filter(({ kind }) => kind === 'junction').map((scene) => [scene.id, scene]),
  );
  const arrivals = new Map<string, TranscriptScene['arrivals']>();
  for (const from of story.scenes) {
    if (from.kind === 'junction') continue;
    for (const { text, target } of departures(from)) {
      for (const sceneId of throughJunctions(target, junctions, new Set())) {
        const known = arrivals.get(sceneId) ?? [];
        known.push({ sceneId: from.id, sceneTitle: from.title, choiceText: text });
        arrivals.set(sceneId, known);
      }
    }
  }
  return story.scenes
    .filter(({ kind }) => kind !== 'junction')
    .map((scene) => ({ scene, arrivals: arrivals.get(scene.id) ?? [] }));
}

function departures(scene: Scene): { text: string | null; target: string }[] {
  const choices = scene.choices.map(({ text, target }) => ({ text, target }));
  return scene.next ? [...choices, { text: null, target: scene.next.target }] : choices;
}

/** The scenes that a target stands for: itself, or all that a junction may lead to. */
function throughJunctions(
  target: string,
  junctions: ReadonlyMap<string, Scene>,
  seen: Set<string>,
): string[] {
  const junction = junctions.get(target);
  if (!junction) return [target];
  if (seen.has(target)) return [];
  seen.add(target);
  return [...new Set(waysOn(junction).flatMap((id) => throughJunctions(id, junctions, seen)))];
}
