import type { Knowledge } from '../knowledge.ts';
import type { Records } from '../store/records.ts';

/**
 * Whether a course is one of our own, whatever an LMS calls it: it has the name of one, or somebody has put it
 * under that name, or there are decisions in it that only our packages report.
 */
export function isOwnCourse(records: Records, course: number, knowledge: Knowledge): boolean {
  const id = records.courses[course]?.id;
  if (id === undefined) return false;
  return (
    knowledge.courses.some((known) => known.id === id) || hasOurScenes(records, course, knowledge)
  );
}

function hasOurScenes(
  { attempts, choices, interactions, decisions }: Records,
  course: number,
  { scenes }: Knowledge,
): boolean {
  const isOurs = Uint8Array.from(interactions, (id) => Number(Object.hasOwn(scenes, id)));
  for (const part of decisions) {
    const { length, attempt, choice } = part.columns;
    for (let row = 0; row < length; row += 1) {
      const made = part.attempts[attempt[row] ?? 0] ?? 0;
      const chosen = part.choices[choice[row] ?? 0] ?? 0;
      if (attempts.course[made] === course && isOurs[choices.interaction[chosen] ?? 0] === 1) {
        return true;
      }
    }
  }
  return false;
}
