import type { Knowledge } from '../knowledge.ts';
import type { Records } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { findStandings, type Standings } from './standings.ts';
import type { View } from './view.ts';

/** What is asked, with what everything else is worked out from. */
export function readQuestion(store: Store, view: View, knowledge: Knowledge): Asked {
  const { records } = store;
  const course = store.findCourse(view.courseId);
  const standings = findStandings(records, course, view.passingScore);
  const isIncluded = Uint8Array.from(records.learners, ({ listed }) =>
    Number(
      isAsked(view.department, listed?.department) && isAsked(view.staffGroup, listed?.staffGroup),
    ),
  );
  const required = records.learners.flatMap(({ listed }, learner) => {
    const isRequired = records.hasStaffList
      ? listed !== null
      : standings.isInRecords[learner] === 1;
    return isRequired && isIncluded[learner] === 1 ? [learner] : [];
  });
  return { records, course, view, knowledge, standings, isIncluded, required };
}

/** An empty filter asks for everybody, also those of whom it is not known. */
function isAsked(filter: string, of: string | undefined): boolean {
  return filter === '' || filter === of;
}

export interface Asked {
  records: Records;
  /** Its number, or -1 where nobody says anything about it. */
  course: number;
  view: View;
  knowledge: Knowledge;
  standings: Standings;
  /** By learner: 1 for those whom the filters let through. */
  isIncluded: Uint8Array;
  /** Numbers of those who have to complete the course, or, without a staff list, who are in its records. */
  required: number[];
}
