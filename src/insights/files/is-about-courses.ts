import type { FileReport } from '../worker/messages.ts';

/** Whether a file has records, which are about a course, and not people alone. */
export function isAboutCourses({ shape, settings }: FileReport): boolean {
  return shape !== 'staff-list' && settings.mapping?.kind !== 'people';
}
