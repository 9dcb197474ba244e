import { scaleScore, scoreModule } from '../scenario/index.ts';
import {
  type ResumeState,
  type ScenarioResume,
  type SuccessStatus,
  scorePercent,
} from '../tracking/index.ts';
import type { Course, CourseScenario } from './course.ts';
import { passes } from './passes.ts';
import { findTestOutScore } from './test-out.ts';

/** How a learner stands in a course, worked out from what is kept. */
export interface Standing {
  scenarios: ScenarioStanding[];
  /** Of the required scenarios. */
  finished: number;
  required: number;
  isCompleted: boolean;
  /** Scaled 0 to 1 over the required scenarios; null until all are finished. */
  scoreScaled: number | null;
  success: SuccessStatus;
  /** The module was completed by the short way. */
  isTestedOut: boolean;
}

export interface ScenarioStanding {
  scenario: CourseScenario;
  isRequired: boolean;
  state: 'not-started' | 'part-way' | 'finished';
  /** An attempt has been begun and can be gone on with, also where an earlier one was finished. */
  isPartWay: boolean;
  /** Scaled 0 to 1, of the best finished attempt. */
  scoreScaled: number | null;
}

/** `passingScore` is scaled 0 to 1. */
export function readStanding(course: Course, resume: ResumeState, passingScore: number): Standing {
  const testOutScore = findTestOutScore(course, resume);
  const isTestedOut = testOutScore !== null;
  const bestOf = (id: string) => resume.scenarios[id]?.best ?? null;
  const all = course.required.map(bestOf);
  const hasAll = all.every((best) => best !== null);
  const isShort = isTestedOut && !hasAll;
  const counted = isShort ? course.testOut.map(bestOf) : all;
  const finished = counted.filter((best) => best !== null).length;
  const isCompleted = hasAll || isTestedOut;
  // Going on after the short way never lowers what it gave.
  const scores = [...(hasAll ? [scoreModule(all)] : []), ...(isTestedOut ? [testOutScore] : [])];
  const scoreScaled = isCompleted ? Math.max(...scores) : null;
  return {
    isTestedOut,
    scenarios: course.scenarios.map((scenario) => {
      const kept = resume.scenarios[scenario.id];
      return {
        scenario,
        isRequired: course.required.includes(scenario.id),
        state: stateOf(kept),
        isPartWay: Boolean(kept?.path),
        scoreScaled: kept?.best ? scaleScore(kept.best) : null,
      };
    }),
    finished,
    // The list may have changed since the short way was passed.
    required: isShort ? finished : counted.length,
    isCompleted,
    scoreScaled,
    success:
      scoreScaled === null ? 'unknown' : passes(scoreScaled, passingScore) ? 'passed' : 'failed',
  };
}

/** The result as one word, to tell whether it has changed. */
export function sayResult({ isCompleted, success, scoreScaled }: Standing): string {
  return [isCompleted, success, scoreScaled].join(' ');
}

/**
 * A score as learners read it, in whole per cent; held against a passing score, it is the very figure
 * that is recorded.
 */
export function readPercent(scoreScaled: number, passingScore?: number): number {
  if (passingScore === undefined) return Math.round(scoreScaled * 100);
  const success = passes(scoreScaled, passingScore) ? 'passed' : 'failed';
  return scorePercent({ scoreScaled, success, passingScore });
}

function stateOf(kept: ScenarioResume | undefined): ScenarioStanding['state'] {
  if (kept?.best) return 'finished';
  return kept?.path ? 'part-way' : 'not-started';
}
