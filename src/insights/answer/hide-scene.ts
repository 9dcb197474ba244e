import type { SceneAnswer } from './answers.ts';
import { hideCounts, isSafeSum, isSmall } from './hide-counts.ts';

/** Hides what a scene says about too few decisions. `isFew` hides all of it. */
export function hideScene(scene: SceneAnswer, under: number, isFew: boolean): SceneAnswer {
  const answered = scene.answered ?? 0;
  if (isFew || isSmall(answered, under)) return hideAll(scene);
  const counts = hideCounts(
    scene.choices.map(({ count }) => count ?? 0),
    under,
  );
  const choices = scene.choices.map((choice, at) => {
    const count = counts[at] ?? null;
    return { ...choice, count, share: count === null ? null : choice.share };
  });
  const shown = new Set(choices.filter(({ count }) => count !== null).map(({ key }) => key));
  return {
    ...scene,
    choices,
    poorShare: isPoorShareSafe(scene, shown, under) ? scene.poorShare : null,
    mostChosenPoor: shown.has(scene.mostChosenPoor ?? '') ? scene.mostChosenPoor : null,
  };
}

function hideAll(scene: SceneAnswer): SceneAnswer {
  return {
    ...scene,
    answered: null,
    choices: scene.choices.map((choice) => ({ ...choice, count: null, share: null })),
    ...{ poorShare: null, mostChosenPoor: null, medianLatencyMs: null },
  };
}

/** The share says how many poor choices there are, and how many others: each a total of its own. */
function isPoorShareSafe(
  { answered, poorShare, choices }: SceneAnswer,
  shown: ReadonlySet<string>,
  under: number,
): boolean {
  const poor = Math.round((poorShare ?? 0) * (answered ?? 0));
  if (isSmall(poor, under) || isSmall((answered ?? 0) - poor, under)) return false;
  return [true, false].every((isPoor) => {
    const hidden = choices.filter(
      ({ key, result, count }) => (result === 'poor') === isPoor && !shown.has(key) && count !== 0,
    );
    return isSafeSum(
      hidden.map(({ count }) => count ?? 0),
      under,
    );
  });
}
