import type { Knowledge } from '../knowledge.ts';

/** Where the settings of the page have their first values from, for a course. */
export function sayDefaults(knowledge: Knowledge, courseId: string): Defaults {
  const minutes = knowledge.courses.find(({ id }) => id === courseId)?.minutes;
  const passing = Math.round(knowledge.passingScore * 100);
  return {
    target: 'This page begins with 95. Put in what your organisation asks for.',
    passingScore: `Counts where the file does not say who passed. ${passing} is what the courses of this site ask for.`,
    tooFast:
      minutes === undefined
        ? 'It begins with 0, which is off: this page does not know how long the course takes.'
        : `It begins with a third of the ${minutes} minutes that the course takes. 0 is off.`,
  };
}

interface Defaults {
  target: string;
  passingScore: string;
  tooFast: string;
}
