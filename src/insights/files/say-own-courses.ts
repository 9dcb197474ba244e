import type { Knowledge } from '../knowledge.ts';
import type { FileReport } from '../worker/messages.ts';

/**
 * What it means to count a file under a course of this site that it does not name itself: such courses are
 * completed by a score. Empty where the file names one, or there is none to choose.
 */
export function sayOwnCourses(
  { facts, settings }: Pick<FileReport, 'facts' | 'settings'>,
  { courses }: Pick<Knowledge, 'courses'>,
): string {
  const isOurs = (name: string) =>
    courses.some(({ id, title }) => id === name || title.toLowerCase() === name.toLowerCase());
  const chosen = courses.find(({ id }) => id === settings.courseId);
  const isNamedByFile = settings.courseId === '' && (facts?.courseIds.some(isOurs) ?? false);
  const title = chosen?.title ?? courses[0]?.title;
  if (title === undefined || isNamedByFile) return '';
  const why = 'our packages report a score only with the final result';
  return chosen
    ? `You chose “${title}”, so a score counts as a completion where the file does not say who has completed: ${why}. Choose another name if the package is not ours.`
    : `Choose “${title}”, or another course of this site, only if the package is ours: a score then counts as a completion where the file does not say who has completed, because ${why}.`;
}
