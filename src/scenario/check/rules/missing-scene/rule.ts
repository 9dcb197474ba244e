import { diagnose } from '../../../diagnostic.ts';
import { nearestNames } from '../../../nearest-names.ts';
import type { CheckRule } from '../../check-rule.ts';

/** A link, or a new name in `renamed`, that leads to no scene. */
export const missingScene: CheckRule = ({ story, notes }, graph) => {
  const known = new Set([...graph.scenes.keys(), ...notes.sections.map(({ id }) => id)]);
  const renamed = Object.values(story.renamed).map((target) => ({
    target,
    place: notes.placeOfField('renamed'),
  }));
  return [...notes.links, ...renamed]
    .filter(({ target }) => !known.has(target))
    .map(({ target, place }) =>
      diagnose('missing-scene', place, { target, nearest: nearestNames(target, known) }),
    );
};
