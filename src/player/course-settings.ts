import { type Launch, readLaunchOptions } from '../tracking/index.ts';
import type { Course } from './course.ts';

/**
 * The course as an administrator wants it at this launch: narrowed to a pathway, with another passing
 * score or feedback mode. A passing score that the LMS itself enforces goes first, because it decides
 * with it. What was not understood changes nothing and comes back as sentences.
 */
export function applyLaunch(course: Course, launch: Launch): AppliedLaunch {
  const { options, problems } = readLaunchOptions(launch.launchData);
  const pathway = course.pathways.find(({ id }) => id === options.pathway);
  if (options.pathway !== undefined && options.pathway !== course.id && !pathway) {
    const known = [course.id, ...course.pathways.map(({ id }) => id)].join(', ');
    problems.push(
      `The pathway "${options.pathway}" is not in this package. Expected one of: ${known}.`,
    );
  }
  const narrowed = pathway ? narrow(course, pathway) : course;
  return {
    course: {
      ...narrowed,
      feedback: options.feedback ?? narrowed.feedback,
      passingScore: launch.passingScore ?? options.passingScore ?? narrowed.passingScore,
    },
    problems,
  };
}

function narrow(
  course: Course,
  { id: pathway, title, scenarios: ids, testOut }: Course['pathways'][number],
): Course {
  const scenarios = ids.flatMap((id) => course.scenarios.find((one) => one.id === id) ?? []);
  const required = course.required.filter((id) => ids.includes(id));
  const codes = new Set(scenarios.flatMap(({ outcomes }) => outcomes));
  return {
    ...course,
    pathway,
    title,
    scenarios,
    required: required.length > 0 ? required : ids,
    testOut,
    outcomes: Object.fromEntries(
      Object.entries(course.outcomes).filter(([code]) => codes.has(code)),
    ),
  };
}

export interface AppliedLaunch {
  course: Course;
  /** A sentence for each setting that was not understood. */
  problems: string[];
}
