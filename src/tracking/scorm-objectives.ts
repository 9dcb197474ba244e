/**
 * Outcomes as SCORM objectives. They are found by their ids, because an LMS may have some of its own
 * first (Moodle puts one from the manifest at index 0) and an id is never rewritten. (tracking A5.4)
 */
import { type LmsCaller, readText } from './call-lms.ts';
import { isInteractionId } from './identifiers.ts';
import type { ElementValue } from './scorm-dialect.ts';
import type { Objective } from './tracker.ts';

/** `listFields` gives name and value of each but the id, in the order in which a strict LMS wants them. */
export function createObjectiveList(
  lms: LmsCaller,
  listFields: (objective: Objective, passingScore: number) => [name: string, value: string][],
): ObjectiveList {
  let places: Map<string, number> | null | undefined;

  return {
    list(objectives, passingScore) {
      if (objectives.length === 0) return [];
      if (places === undefined) places = findPlaces(lms);
      const found = places;
      if (!found) return [];
      return objectives
        .filter(({ id }) => isInteractionId(id))
        .flatMap((objective): ElementValue[] => {
          const place = found.get(objective.id) ?? found.size;
          found.set(objective.id, place);
          const fields: [string, string][] = [
            ['id', objective.id],
            ...listFields(objective, passingScore),
          ];
          return fields.map(([name, value]) => ({
            element: `cmi.objectives.${place}.${name}`,
            value,
          }));
        });
    },
  };
}

/** Index by id; null where the LMS keeps no objectives, or does not say which ones it has. */
function findPlaces(lms: LmsCaller): Map<string, number> | null {
  const count = lms.getValue('cmi.objectives._count');
  if (!count.ok || !/^\d{1,3}$/.test(count.value)) return null;
  const places = new Map<string, number>();
  for (let index = 0; index < Number(count.value); index += 1) {
    const id = readText(lms.getValue(`cmi.objectives.${index}.id`));
    // One without an id still takes its place.
    places.set(id === '' || places.has(id) ? `#${index}` : id, index);
  }
  return places;
}

export interface ObjectiveList {
  /** Every value of every objective. Takes all of them each time. `passingScore` is scaled, 0 to 1. */
  list(objectives: readonly Objective[], passingScore: number): ElementValue[];
}
