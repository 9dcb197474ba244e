import type { LmsRecord } from './lms-record.ts';

/** Whether the attempt was passed by the short way: our packages report it as an objective. */
export function hasTakenShortWay({
  passedObjectives,
}: Pick<LmsRecord, 'passedObjectives'>): boolean {
  return passedObjectives.includes('test_out');
}
