import type { View } from '../answer/view.ts';
import type { Knowledge } from '../knowledge.ts';
import type { CourseFound } from '../worker/messages.ts';

/**
 * What is asked of a course before HR has changed anything. `today` is `2026-11-21`. Nobody is too fast (0) in
 * a course of which the site does not know how long it takes.
 */
export function defaultView(knowledge: Knowledge, courseId: string, today: string): View {
  const minutes = knowledge.courses.find(({ id }) => id === courseId)?.minutes;
  return {
    courseId,
    counting: 'best',
    target: 0.95,
    passingScore: knowledge.passingScore,
    dueBy: '',
    today,
    tooFastMs: minutes === undefined ? 0 : findTooFastMinutes(minutes) * 60_000,
    department: '',
    staffGroup: '',
    suppressUnder: 0,
  };
}

/** Before there is anything to ask about. */
export const noView: View = {
  courseId: '',
  counting: 'best',
  target: 0,
  passingScore: 0,
  dueBy: '',
  today: '',
  tooFastMs: 0,
  department: '',
  staffGroup: '',
  suppressUnder: 0,
};

/**
 * The course to begin with: the one asked about before, where it is still there; else one whose completion is
 * recorded, and not worked out from scores; of several one that this site knows, and of those the one with the
 * most learners. Empty where there is none.
 */
export function chooseCourse(
  courses: readonly CourseFound[],
  knowledge: Knowledge,
  before: string,
): string {
  if (courses.some(({ id }) => id === before)) return before;
  const isKnown = ({ id }: CourseFound) => knowledge.courses.some((course) => course.id === id);
  const [first] = courses.toSorted(
    (a, b) =>
      Number(b.hasStatus ?? false) - Number(a.hasStatus ?? false) ||
      Number(isKnown(b)) - Number(isKnown(a)) ||
      b.learners - a.learners,
  );
  return first?.id ?? '';
}

/** A third of what the course takes, in whole minutes. */
function findTooFastMinutes(minutes: number): number {
  return Math.max(1, Math.floor(minutes / 3));
}
