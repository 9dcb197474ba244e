/**
 * Outcomes as SCORM objectives. They are found by their ids, because an LMS may have some of its own
 * first (Moodle puts one from the manifest at index 0) and an id is never rewritten. (tracking A5.4)
 */
import { type LmsCaller, readText } from './call-lms.ts';
import { isInteractionId } from './identifiers.ts';
import type { ElementValue } from './scorm-dialect.ts';
import type { Objective } from './tracker.ts';

/**
 * `listFields` gives name and value of each but the id, in the order in which a strict LMS wants them;
 * `readResult` what the record says of one already, below which nothing is written.
 */
export function createObjectiveList(
  lms: LmsCaller,
  { listFields, readResult }: ObjectiveWords,
): ObjectiveList {
  let places: Map<string, number> | null | undefined;
  const recorded = new Map<string, ObjectiveResult>();

  /** Once: which objectives the record has, and what it says of ours. */
  function look(objectives: readonly Objective[]): Map<string, number> | null {
    const found = findPlaces(lms);
    for (const { id } of objectives) {
      const place = found?.get(id);
      if (place === undefined) continue;
      const result = readResult((name) => tell(lms, place, name));
      recorded.set(id, result);
    }
    return found;
  }

  return {
    list(objectives, passingScore) {
      if (objectives.length === 0) return [];
      if (places === undefined) places = look(objectives);
      const found = places;
      if (!found) return [];
      return objectives
        .filter(({ id }) => isInteractionId(id))
        .flatMap((objective): ElementValue[] => {
          const { id } = objective;
          const place = found.get(id) ?? found.size;
          found.set(id, place);
          const fields = listFields(raise(objective, recorded.get(id)), passingScore);
          return [['id', id] as const, ...fields].map(([name, value]) => ({
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
    const id = tell(lms, index, 'id');
    // One without an id still takes its place.
    places.set(id === '' || places.has(id) ? `#${index}` : id, index);
  }
  return places;
}

function tell(lms: LmsCaller, place: number, name: string): string {
  return readText(lms.getValue(`cmi.objectives.${place}.${name}`)).trim();
}

/** A record is never lowered, whatever became of the place that it was worked out from (A4.2). */
function raise(objective: Objective, recorded: ObjectiveResult | undefined): Objective {
  if (!recorded) return objective;
  const completions: Objective['completion'][] = ['not attempted', 'incomplete', 'completed'];
  const successes: Objective['success'][] = ['unknown', 'failed', 'passed'];
  const higher = <Value>(ladder: Value[], a: Value, b: Value) =>
    ladder.indexOf(a) > ladder.indexOf(b) ? a : b;
  const isLower = (objective.scoreScaled ?? -1) < (recorded.scoreScaled ?? -1);
  return {
    ...objective,
    completion: higher(completions, objective.completion, recorded.completion),
    success: higher(successes, objective.success, recorded.success),
    scoreScaled: isLower ? recorded.scoreScaled : objective.scoreScaled,
  };
}

export interface ObjectiveWords {
  listFields: (objective: Objective, passingScore: number) => [name: string, value: string][];
  /** `tell` reads one field of the objective; '' where there is nothing. */
  readResult: (tell: (name: string) => string) => ObjectiveResult;
}

export type ObjectiveResult = Pick<Objective, 'completion' | 'success' | 'scoreScaled'>;

export interface ObjectiveList {
  /** Every value of every objective. Takes all of them each time. `passingScore` is scaled, 0 to 1. */
  list(objectives: readonly Objective[], passingScore: number): ElementValue[];
}
