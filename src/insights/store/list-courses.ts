import type { CourseFound } from '../worker/messages.ts';
import type { Records } from './records.ts';

/** What there is to ask about, the course with most learners first. */
export function listCourses(records: Records): CourseFound[] {
  const { courses, attempts, standings, decisions } = records;
  const learners = courses.map(() => new Uint8Array(records.learners.length));
  for (const { size, course, learner } of [attempts, standings]) {
    for (let row = 0; row < size; row += 1) {
      const of = learners[course[row] ?? 0];
      if (of) of[learner[row] ?? 0] = 1;
    }
  }
  const counts = new Float64Array(courses.length);
  for (const { columns, attempts: attemptOf, isRepeat } of decisions) {
    for (let row = 0; row < columns.length; row += 1) {
      if (isRepeat[row] === 1) continue;
      const course = attempts.course[attemptOf[columns.attempt[row] ?? 0] ?? 0] ?? 0;
      counts[course] = (counts[course] ?? 0) + 1;
    }
  }
  return courses
    .map(({ id, title }, at) => ({
      ...{ id, title },
      learners: learners[at]?.reduce((sum, one) => sum + one, 0) ?? 0,
      decisions: counts[at] ?? 0,
    }))
    .toSorted((a, b) => b.learners - a.learners || (a.id < b.id ? -1 : 1));
}
