import { scoreModule } from '../scenario/index.ts';
import { type Objective, type ResumeState, sayPlainly } from '../tracking/index.ts';
import type { Course } from './course.ts';
import { passes } from './passes.ts';
import { findTestOut, findTestOutScore } from './test-out.ts';

/**
 * How far a learner has shown each outcome: the mean of the best scores in the scenarios that bear on it,
 * once all of these have been finished. `passingScore` is scaled 0 to 1.
 */
export function listObjectives(
  course: Course,
  resume: ResumeState,
  passingScore: number,
): Objective[] {
  if (course.reporting === 'none') return [];
  const outcomes = Object.entries(course.outcomes).map(([code, text]): Objective => {
    const kept = course.scenarios
      .filter(({ outcomes }) => outcomes.includes(code))
      .map(({ id }) => resume.scenarios[id]);
    const bests = kept.map((one) => one?.best ?? null);
    const isStarted = kept.some((one) => one?.best || one?.path);
    const isDone = bests.length > 0 && bests.every((best) => best !== null);
    const scoreScaled = isDone ? scoreModule(bests) : null;
    return {
      id: objectiveId(code),
      description: sayPlainly(text),
      completion: isDone ? 'completed' : isStarted ? 'incomplete' : 'not attempted',
      success:
        scoreScaled === null ? 'unknown' : passes(scoreScaled, passingScore) ? 'passed' : 'failed',
      scoreScaled,
    };
  });
  return [...outcomes, ...sayTestOut(course, resume)];
}

/** Evidence that somebody showed it without feedback, for those who took that way only. */
function sayTestOut(course: Course, resume: ResumeState): Objective[] {
  const testOut = findTestOut(course, resume);
  if (testOut === 'none' || testOut === 'offered') return [];
  return [
    {
      id: 'test_out',
      description: 'Decided well without feedback, at the first attempt',
      completion: testOut === 'passed' ? 'completed' : 'incomplete',
      // A slip here is no failure: the module goes on.
      success: testOut === 'passed' ? 'passed' : 'unknown',
      scoreScaled: findTestOutScore(course, resume),
    },
  ];
}

/** `ST2` as `outcome_ST2`: letters, digits and `_` (design section 7). */
export function objectiveId(code: string): string {
  return `outcome_${code.replace(/[^A-Za-z0-9]/g, '_')}`;
}
