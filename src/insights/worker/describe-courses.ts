import { completion } from '../store/codes.ts';
import type { Store } from '../store/store.ts';
import type { CourseFound } from './messages.ts';

/** What there is to ask about, with whether a completion is recorded in it. */
export function describeCourses({
  courses,
  records,
}: Pick<Store, 'courses' | 'records'>): CourseFound[] {
  const hasStatus = new Set<string>();
  for (const { size, course, completion: said } of [records.attempts, records.standings]) {
    for (let row = 0; row < size; row += 1) {
      if (said[row] !== completion.completed) continue;
      hasStatus.add(records.courses[course[row] ?? 0]?.id ?? '');
    }
  }
  return courses.map((found) => ({ ...found, hasStatus: hasStatus.has(found.id) }));
}
