import type { Knowledge } from '../knowledge.ts';
import type { Store } from '../store/store.ts';
import type { Answers } from './answers.ts';
import { readQuestion } from './asked.ts';
import { countAttempts } from './counted-attempts.ts';
import { describeAttempts } from './describe-attempts.ts';
import { describeCompliance } from './describe-compliance.ts';
import { describeDecisions } from './describe-decisions.ts';
import { describeMatching } from './describe-matching.ts';
import { describeTime } from './describe-time.ts';
import { describeTrend } from './describe-trend.ts';
import type { View } from './view.ts';

export { suppress } from './suppress.ts';

/** What HR's page shows, with all numbers: `suppress` hides the small ones. The rules are in the README. */
export function answer(store: Store, view: View, knowledge: Knowledge): Answers {
  const asked = readQuestion(store, view, knowledge);
  const counts = countAttempts(asked);
  return {
    course: asked.records.courses[asked.course] ?? nameCourse(view.courseId, knowledge),
    compliance: describeCompliance(asked),
    trend: describeTrend(asked),
    attempts: describeAttempts(asked, counts),
    time: describeTime(asked, counts),
    decisions: describeDecisions(asked, counts),
    matching: describeMatching(asked),
  };
}

function nameCourse(id: string, { courses }: Knowledge): Answers['course'] {
  return { id, title: courses.find((course) => course.id === id)?.title ?? id };
}
