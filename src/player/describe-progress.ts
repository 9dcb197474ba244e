import type { Progress } from '../tracking/index.ts';
import type { Course } from './course.ts';
import { listObjectives } from './objectives.ts';
import { readStanding } from './standing.ts';
import type { View } from './view.ts';

/** What an LMS is told of a learner at this moment, but for the time. */
export function describeProgress(
  course: Course,
  { resume, interactions }: Pick<Progress, 'resume' | 'interactions'>,
  view: View,
): Omit<Progress, 'sessionMs'> {
  const { passingScore } = course;
  const { isCompleted, scoreScaled, success } = readStanding(course, resume, passingScore);
  return {
    completion: isCompleted ? 'completed' : 'incomplete',
    success,
    scoreScaled,
    passingScore,
    location: view.page === 'scenario' ? `${view.id}/${view.attempt.scene.id}`.slice(0, 255) : '',
    resume,
    interactions,
    objectives: listObjectives(course, resume, passingScore),
  };
}
