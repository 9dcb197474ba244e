import type { Statement } from './statement.ts';
import { type Cmi5Verb, categoryIds, type MoveOn, verbIds } from './vocabulary.ts';

/** What counts for moving on. Source: cmi5 9.3.3 and 9.3.4: statements of the category cmi5 alone. */
export function readStanding(statements: readonly Statement[]): Standing {
  const has = (verb: Cmi5Verb) =>
    statements.some((each) => each.verb.id === verbIds[verb] && isCmi5Defined(each));
  return { isCompleted: has('completed'), isPassed: has('passed') };
}

/** Whether the learner may move on. Source: cmi5 13.1.4, moveOn. */
export function isSatisfied(moveOn: MoveOn, { isCompleted, isPassed }: Standing): boolean {
  switch (moveOn) {
    case 'Passed':
      return isPassed;
    case 'Completed':
      return isCompleted;
    case 'CompletedAndPassed':
      return isCompleted && isPassed;
    case 'CompletedOrPassed':
      return isCompleted || isPassed;
    case 'NotApplicable':
      return true;
  }
}

/** A statement of the category cmi5; every other one is "cmi5 allowed". Source: cmi5 9.6.2.1. */
export function isCmi5Defined(statement: Statement): boolean {
  return hasCategory(statement, categoryIds.cmi5);
}

export function hasCategory(statement: Statement, id: string): boolean {
  return listActivities(statement, 'category').some((activity) => activity.id === id);
}

/** The context activities of one kind; xAPI lets a single one stand alone. */
export function listActivities(
  { context }: Statement,
  kind: 'parent' | 'grouping' | 'category' | 'other',
) {
  const found = context?.contextActivities?.[kind] ?? [];
  return Array.isArray(found) ? found : [found];
}

export interface Standing {
  isCompleted: boolean;
  isPassed: boolean;
}
