import { diagnose } from '../../../diagnostic.ts';
import { nearestNames } from '../../../nearest-names.ts';
import type { CheckRule } from '../../check-rule.ts';

/** An entry of `accepted` for a scene or section that the story does not have. */
export const acceptedUnknownScene: CheckRule = ({ notes }) => {
  const ids = new Set([...notes.scenes, ...notes.sections].map(({ id }) => id));
  return notes.accepted.flatMap(({ scene, place }) => {
    if (scene === null || ids.has(scene)) return [];
    return [
      diagnose('accepted-unknown-scene', place, { scene, nearest: nearestNames(scene, ids) }),
    ];
  });
};
