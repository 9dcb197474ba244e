import { diagnose } from '../../../diagnostic.ts';
import type { Scene } from '../../../story.ts';
import type { CheckRule } from '../../check-rule.ts';

/** Best choices that lead round in a circle. Paths that break off are reported by other rules. */
export const noRecommendedPath: CheckRule = ({ story }, graph) => {
  const remembered = new Set<string>();
  const seen = new Set<string>();
  let scene = graph.scenes.get(story.start);
  while (scene && scene.kind !== 'ending' && graph.canEnd.has(scene.id)) {
    // Flags are never forgotten, so their number stands for which they are.
    const state = `${scene.id} ${remembered.size}`;
    if (seen.has(state)) {
      return [diagnose('no-recommended-path', graph.placeOf(scene.id), { title: scene.title })];
    }
    seen.add(state);
    scene = graph.scenes.get(followBest(scene, remembered) ?? '');
  }
  return [];
};

/** Where the first best choice leads; remembers what it sets. */
function followBest(scene: Scene, remembered: Set<string>): string | undefined {
  const rule = scene.rules.find((one) => one.remembered.every((flag) => remembered.has(flag)));
  const choice = scene.choices.find(({ verdict }) => verdict === 'best') ?? scene.choices[0];
  for (const flag of choice?.remembers ?? []) remembered.add(flag);
  return choice?.target ?? rule?.target ?? scene.next?.target;
}
