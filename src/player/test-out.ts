import { scaleScore } from '../scenario/index.ts';
import type { ResumeState } from '../tracking/index.ts';
import type { Course } from './course.ts';
import { passes } from './standing.ts';

/**
 * The short way, for a learner who knows it already: some scenarios, with every explanation kept for the
 * end of each. It is passed when each of them reaches the passing score at the first attempt, and the
 * module is completed then. Where one does not, nothing is lost: what was finished counts, and the rest of
 * the module is open as ever.
 */
export function findTestOut(course: Course, resume: ResumeState): TestOutState {
  if (course.testOut.length === 0) return 'none';
  if (resume.testOut) return resume.testOut;
  // Whoever has seen an explanation there has not shown that they knew it.
  const isFresh = course.testOut.every((id) => {
    const kept = resume.scenarios[id];
    return !kept?.best && !kept?.path;
  });
  return isFresh ? 'offered' : 'none';
}

/** Whether a scenario is being played as part of the short way. */
export function isPartOfTestOut(course: Course, resume: ResumeState, id: string): boolean {
  const isOpen = findTestOut(course, resume) === 'open';
  return isOpen && course.testOut.includes(id) && !resume.scenarios[id]?.best;
}

/** The state after a scenario was finished. `passingScore` is scaled 0 to 1. */
export function judgeTestOut(
  course: Course,
  resume: ResumeState,
  passingScore: number,
): ResumeState {
  if (findTestOut(course, resume) !== 'open') return resume;
  const bests = course.testOut.map((id) => resume.scenarios[id]?.best ?? null);
  const isMissed = bests.some((best) => best !== null && !passes(scaleScore(best), passingScore));
  if (isMissed) return { ...resume, testOut: 'missed' };
  return bests.includes(null) ? resume : { ...resume, testOut: 'passed' };
}

export type TestOutState = 'none' | 'offered' | 'open' | 'passed' | 'missed';
