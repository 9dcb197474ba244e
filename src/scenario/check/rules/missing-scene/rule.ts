import { diagnose } from '../../../diagnostic.ts';
import { nearestNames } from '../../../nearest-names.ts';
import type { CheckRule } from '../../check-rule.ts';

/** Comparing every missing name with every scene costs time; nobody reads more hints than this. */
const mostHints = 100;

/** A link, or a new name in `renamed`, that leads to no scene. */
export const missingScene: CheckRule = ({ story, notes }, graph) => {
  const sections = new Set(notes.sections.map(({ id }) => id));
  const names = [...graph.scenes.keys()];
  const renamed = Object.values(story.renamed).map((target) => ({
    target,
    place: notes.placeOfField('renamed'),
    isWayOn: true,
  }));
  return [...notes.links, ...renamed]
    .filter(
      ({ target, isWayOn }) => !graph.scenes.has(target) && (isWayOn || !sections.has(target)),
    )
    .map(({ target, place }, index) => {
      const nearest = index < mostHints ? nearestNames(target, names) : [];
      return diagnose('missing-scene', place, { target, nearest });
    });
};
