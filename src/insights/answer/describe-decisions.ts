import { sayResult } from '../store/codes.ts';
import type { SceneAnswer } from './answers.ts';
import type { Asked } from './asked.ts';
import { type Chosen, describeScene } from './describe-scene.ts';
import { fewDecisions } from './few-decisions.ts';
import { findScenes } from './find-scenes.ts';
import { findMedian } from './median.ts';
import { resultCount, tallyDecisions } from './tally-decisions.ts';

/**
 * Who chose what in each scene that somebody decided in, the largest share of poor choices first; scenes with
 * fewer than 20 decisions come after the others, because a share of so few says little.
 */
export function describeDecisions(asked: Asked, counts: Uint8Array): SceneAnswer[] {
  const { records, knowledge } = asked;
  const { scenes, sceneOf } = findScenes(records.interactions, knowledge);
  const tally = tallyDecisions(asked, counts, { sceneOf, size: scenes.length });
  const chosen = scenes.map(() => new Map<string, Chosen>());
  for (let choice = 0; choice < records.choices.size; choice += 1) {
    const response = records.responses[records.choices.response[choice] ?? 0] ?? '';
    const scene = chosen[sceneOf[records.choices.interaction[choice] ?? 0] ?? 0];
    if (scene) addResults(scene, response, tally.results.subarray(choice * resultCount));
  }
  return scenes
    .flatMap((scene, at) => {
      const made = [...(chosen[at]?.values() ?? [])];
      const medianLatencyMs = findMedian(tally.latencies(at));
      return made.length === 0 ? [] : [{ ...describeScene(scene, made), medianLatencyMs }];
    })
    .sort(hardestFirst);
}

/** The same choice of a scene that was renamed is reported under two ids. */
function addResults(scene: Map<string, Chosen>, response: string, counts: Uint32Array): void {
  for (let code = 0; code < resultCount; code += 1) {
    const count = counts[code] ?? 0;
    if (count === 0) continue;
    const chosen = scene.get(response) ?? { response, results: {} };
    scene.set(response, chosen);
    chosen.results[sayResult(code)] = (chosen.results[sayResult(code)] ?? 0) + count;
  }
}

function hardestFirst(a: SceneAnswer, b: SceneAnswer): number {
  return (
    Number(isFew(a)) - Number(isFew(b)) ||
    (b.poorShare ?? 0) - (a.poorShare ?? 0) ||
    (b.answered ?? 0) - (a.answered ?? 0) ||
    (a.interactionId < b.interactionId ? -1 : 1)
  );
}

function isFew({ answered }: SceneAnswer): boolean {
  return (answered ?? 0) < fewDecisions;
}
