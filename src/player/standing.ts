import { scaleScore, scoreModule } from '../scenario/index.ts';
import {
  type ResumeState,
  type ScenarioResume,
  type SuccessStatus,
  scorePercent,
} from '../tracking/index.ts';
import type { Course, CourseScenario } from './course.ts';

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
  /** Scaled 0 to 1, of the best finished attempt. */
  scoreScaled: number | null;
}

/** `passingScore` is scaled 0 to 1. */
export function readStanding(course: Course, resume: ResumeState, passingScore: number): Standing {
  const isTestedOut = resume.testOut === 'passed' && course.testOut.length > 0;
  const bestsOf = (ids: readonly string[]) => ids.map((id) => resume.scenarios[id]?.best ?? null);
  const all = bestsOf(course.required);
  const hasAll = all.every((best) => best !== null);
  const required = isTestedOut && !hasAll ? bestsOf(course.testOut) : all;
  const finished = required.filter((best) => best !== null).length;
  const isCompleted = finished === required.length;
  // Going on after the short way never lowers what it gave.
  const ways = isTestedOut ? [required, bestsOf(course.testOut)] : [required];
  const scoreScaled = isCompleted ? Math.max(...ways.map(scoreModule)) : null;
  return {
    isTestedOut,
    scenarios: course.scenarios.map((scenario) => {
      const kept = resume.scenarios[scenario.id];
      return {
        scenario,
        isRequired: course.required.includes(scenario.id),
        state: stateOf(kept),
        scoreScaled: kept?.best ? scaleScore(kept.best) : null,
      };
    }),
    finished,
    required: required.length,
    isCompleted,
    scoreScaled,
    success:
      scoreScaled === null ? 'unknown' : passes(scoreScaled, passingScore) ? 'passed' : 'failed',
  };
}

/** Sums of thirds and fifths are not exact, so a score a hair below the mark still passes. */
export function passes(scoreScaled: number, passingScore: number): boolean {
  return scoreScaled >= passingScore - 1e-9;
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
