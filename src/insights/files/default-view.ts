import type { View } from '../answer/view.ts';
import type { Knowledge } from '../knowledge.ts';
import type { CourseFound } from '../worker/messages.ts';

/** What is asked of a course before HR has changed anything. `today` is `2026-11-21`. */
export function defaultView(knowledge: Knowledge, courseId: string, today: string): View {
  const minutes = knowledge.courses.find(({ id }) => id === courseId)?.minutes;
  return {
    courseId,
    counting: 'best',
    target: 0.95,
    passingScore: knowledge.passingScore,
    dueBy: '',
    today,
    tooFastMs: findTooFastMinutes(minutes) * 60_000,
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
 * The course to begin with: the one asked about before, where it is still there; else of those that this
 * site knows, else of all, the one with the most learners. Empty where there is none.
 */
export function chooseCourse(
  courses: readonly CourseFound[],
  knowledge: Knowledge,
  before: string,
): string {
  if (courses.some(({ id }) => id === before)) return before;
  const known = courses.filter(({ id }) => knowledge.courses.some((course) => course.id === id));
  const [most] = (known.length > 0 ? known : courses).toSorted((a, b) => b.learners - a.learners);
  return most?.id ?? '';
}

/** A third of what the course takes, in whole minutes; 5 where nobody says what it takes. */
function findTooFastMinutes(minutes: number | undefined): number {
  return minutes === undefined ? 5 : Math.max(1, Math.floor(minutes / 3));
}
