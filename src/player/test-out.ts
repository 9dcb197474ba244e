import { scaleScore, scoreModule } from '../scenario/index.ts';
import { checksum, type ResumeState, type TestOut } from '../tracking/index.ts';
import type { Course } from './course.ts';
import { passes } from './passes.ts';

/**
 * The short way, for a learner who knows it already: some scenarios, with every explanation kept for the
 * end of each. It is passed when each of them reaches the passing score at the first attempt, and the
 * module is completed then. Where one does not, nothing is lost: what was finished counts, and the rest of
 * the module is open as ever.
 */
export function findTestOut(course: Course, resume: ResumeState): TestOutState {
  const taken = takenIn(course, resume);
  if (taken?.state === 'passed') return 'passed';
  if (course.testOut.length === 0) return 'none';
  if (taken) return taken.state;
  // Whoever has seen an explanation there has not shown that they knew it.
  const isFresh = course.testOut.every((id) => {
    const kept = resume.scenarios[id];
    // An update that begins a scenario anew leaves no path behind, and what was read is read.
    return !kept || (kept.best === null && kept.path === '');
  });
  return isFresh ? 'offered' : 'none';
}

/** The score of the short way, scaled 0 to 1, where it was passed in this pathway; null where it was not. */
export function findTestOutScore(course: Course, resume: ResumeState): number | null {
  const taken = takenIn(course, resume);
  return taken?.state === 'passed' ? taken.score / 1000 : null;
}

/** Whether a scenario is being played as part of the short way. */
export function isPartOfTestOut(course: Course, resume: ResumeState, id: string): boolean {
  const isOpen = findTestOut(course, resume) === 'open';
  return isOpen && course.testOut.includes(id) && !resume.scenarios[id]?.best;
}

/** The state with the short way begun. */
export function beginTestOut(course: Course, resume: ResumeState): ResumeState {
  return { ...resume, testOut: { state: 'open', pathway: nameOf(course), score: 0 } };
}

/** The state after a scenario was finished, or taken up again. `passingScore` is scaled 0 to 1. */
export function judgeTestOut(
  course: Course,
  resume: ResumeState,
  passingScore: number,
): ResumeState {
  const taken = takenIn(course, resume);
  if (!taken || findTestOut(course, resume) !== 'open') return resume;
  const bests = course.testOut.map((id) => resume.scenarios[id]?.best ?? null);
  const isMissed = bests.some((best) => best !== null && !passes(scaleScore(best), passingScore));
  if (isMissed) return { ...resume, testOut: { ...taken, state: 'missed' } };
  if (bests.includes(null)) return resume;
  const score = Math.round(scoreModule(bests) * 1000);
  return { ...resume, testOut: { ...taken, state: 'passed', score } };
}

/** What was done of it in the pathway at hand. */
function takenIn(course: Course, { testOut }: ResumeState): TestOut | null {
  return testOut?.pathway === nameOf(course) ? testOut : null;
}

function nameOf({ id, pathway = id }: Course): string {
  return checksum(pathway);
}

export type TestOutState = 'none' | 'offered' | 'open' | 'passed' | 'missed';
