import type { Knowledge } from '../knowledge.ts';
import type { Records } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { isOwnCourse } from './is-own-course.ts';
import { findStandings, type Standings } from './standings.ts';
import type { View } from './view.ts';

/** What is asked, with what everything else is worked out from. */
export function readQuestion(store: Store, view: View, knowledge: Knowledge): Asked {
  const { records } = store;
  const course = store.findCourse(view.courseId);
  const isOwn = isOwnCourse(records, course, knowledge);
  const standings = findStandings(records, { course, isOwn, passingScore: view.passingScore });
  const isIncluded = Uint8Array.from(records.learners, ({ listed, place }) =>
    Number(
      (listed !== null || !records.hasStaffList) &&
        isAsked(view.department, (listed ?? place)?.department) &&
        isAsked(view.staffGroup, (listed ?? place)?.staffGroup),
    ),
  );
  const required = [...records.learners.keys()].filter(
    (learner) =>
      isIncluded[learner] === 1 && (records.hasStaffList || standings.isInRecords[learner] === 1),
  );
  return { records, course, isOwn, view, knowledge, standings, isIncluded, required };
}

/** An empty filter asks for everybody, also those of whom it is not known. */
function isAsked(filter: string, of: string | undefined): boolean {
  return filter === '' || filter === of;
}

export interface Asked {
  records: Records;
  /** Its number, or -1 where nobody says anything about it. */
  course: number;
  /** Whether it is of our own packages, which write a score with the final result only. */
  isOwn: boolean;
  view: View;
  knowledge: Knowledge;
  standings: Standings;
  /** By learner: 1 for those of the staff list, if there is one, whom the filters let through. */
  isIncluded: Uint8Array;
  /** Numbers of those who have to complete the course, or, without a staff list, who are in its records. */
  required: number[];
}
