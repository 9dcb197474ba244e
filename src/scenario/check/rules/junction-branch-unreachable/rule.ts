import { diagnose } from '../../../diagnostic.ts';
import { findPlaces } from '../../../release/story-places.ts';
import type { CheckRule } from '../../check-rule.ts';
import { pathsOf } from '../../paths-of.ts';

/** A junction's line that no path takes. A flag that nothing sets is reported for that. */
export const junctionBranchUnreachable: CheckRule = (read, graph) => {
  const set = new Set(read.notes.flagsSet.map(({ flag }) => flag));
  const places = findPlaces(read);
  return pathsOf(read)
    .closedRules.filter(({ unknown }) => unknown.every((flag) => set.has(flag)))
    .map(({ sceneId, rule, ...why }) => {
      const title = graph.scenes.get(sceneId)?.title ?? sceneId;
      const place = places.ruleOf(sceneId, rule);
      return diagnose('junction-branch-unreachable', place, { title, ...why });
    });
};
