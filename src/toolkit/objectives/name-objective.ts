import type { ObjectiveWork } from '../work.ts';

/** A few words to find an objective by: what it says first, or its number. */
export function nameObjective(objective: ObjectiveWork, at: number): string {
  const { sentence, teamObjective, driver } = objective;
  const text = [sentence, teamObjective, driver]
    .map((one) => one.replace(/\s+/g, ' ').trim())
    .find((one) => one !== '');
  if (text === undefined) return `Objective ${at + 1}, not written yet`;
  const letters = [...text];
  return letters.length <= longestName ? text : `${letters.slice(0, longestName - 1).join('')}…`;
}

const longestName = 90;
