import type { ObjectiveExample } from '../content.ts';
import type { ObjectiveWork } from '../work.ts';

/** A new objective at the end: empty, or with what an example says. */
export function addObjective(
  objectives: readonly ObjectiveWork[],
  example: ObjectiveExample | null,
): ObjectiveWork[] {
  const { sentence = '', measure = '', avoid = '', aim = '' } = example ?? {};
  return [
    ...objectives,
    { ...emptyObjective, id: nextId(objectives), teamObjective: aim, sentence, measure, avoid },
  ];
}

/** A copy right after it. */
export function duplicateObjective(
  objectives: readonly ObjectiveWork[],
  id: string,
): ObjectiveWork[] {
  return objectives.flatMap((one) =>
    one.id === id ? [one, { ...one, id: nextId(objectives) }] : [one],
  );
}

export function removeObjective(objectives: readonly ObjectiveWork[], id: string): ObjectiveWork[] {
  return objectives.filter((one) => one.id !== id);
}

/** Puts one back where it was, whatever has changed around it since. */
export function restoreObjective(
  objectives: readonly ObjectiveWork[],
  removed: { at: number; objective: ObjectiveWork },
): ObjectiveWork[] {
  const { at, objective } = removed;
  const isTaken = objectives.some(({ id }) => id === objective.id);
  const back = isTaken ? { ...objective, id: nextId(objectives) } : objective;
  return [...objectives.slice(0, at), back, ...objectives.slice(at)];
}

/** One place up or down; at the end of the list nothing moves. */
export function moveObjective(
  objectives: readonly ObjectiveWork[],
  id: string,
  by: -1 | 1,
): ObjectiveWork[] {
  const from = objectives.findIndex((one) => one.id === id);
  const moved = objectives[from];
  const other = objectives[from + by];
  if (moved === undefined || other === undefined) return [...objectives];
  const list = [...objectives];
  list[from] = other;
  list[from + by] = moved;
  return list;
}

/** `o4` after `o3`: never one that is in use. */
function nextId(objectives: readonly ObjectiveWork[]): string {
  const used = objectives.map(({ id }) => Number(/^o(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `o${Math.max(0, ...used) + 1}`;
}

const emptyObjective: Omit<ObjectiveWork, 'id'> = {
  driver: '',
  trustObjective: '',
  teamObjective: '',
  audience: '',
  channel: '',
  channelEvidence: '',
  sentence: '',
  baseline: '',
  measure: '',
  avoid: '',
  source: '',
  owner: '',
  hoursPerWeek: '',
  dueOn: '',
  reviewOn: '',
  stopRule: '',
  leftOut: '',
  isWithinControl: false,
};
