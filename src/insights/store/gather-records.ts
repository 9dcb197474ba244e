import type { CourseNames } from './course-names.ts';
import type { FileFacts } from './file-facts.ts';
import { markRepeats } from './mark-repeats.ts';
import { mergeAttempts } from './merge-attempts.ts';
import type { MergedStandings, Records, Renumbered } from './records.ts';
import { renumber } from './renumber.ts';

/**
 * Puts together what the files say. It does not depend on their order, and a file that is read twice says
 * no more than once.
 */
export function gatherRecords(files: readonly FileFacts[], names: CourseNames): Records {
  const numbered = renumber(files, names);
  const { courses, learners, interactions, responses, choices } = numbered;
  const decisions = numbered.files.map(({ facts, attempts, choices: choiceOf }) => ({
    columns: facts.decisions,
    attempts,
    choices: choiceOf,
    isRepeat: new Uint8Array(facts.decisions.length),
  }));
  markRepeats(decisions, { interactionOf: choices.interaction, sayChoice });
  return {
    courses: courses.map((id) => ({ id, title: names.titleOf(id) })),
    learners,
    hasStaffList: files.some(({ people }) => people.length > 0),
    attempts: mergeAttempts(numbered),
    standings: gatherStandings(numbered.files),
    ...{ interactions, responses, choices, decisions, files: numbered.files },
  };

  function sayChoice(choice: number): string {
    return responses[choices.response[choice] ?? 0] ?? '';
  }
}

function gatherStandings(files: readonly Renumbered[]): MergedStandings {
  const all = files.map(({ facts }) => facts.standings);
  const size = all.reduce((sum, { length }) => sum + length, 0);
  const merged: MergedStandings = {
    size,
    learner: new Int32Array(size),
    course: new Int32Array(size),
    at: new Float64Array(size),
    score: new Float64Array(size),
    completion: new Uint8Array(size),
    success: new Uint8Array(size),
  };
  let to = 0;
  for (const { facts, learners, courses } of files) {
    const { length, ...columns } = facts.standings;
    for (let row = 0; row < length; row += 1, to += 1) {
      merged.learner[to] = learners[columns.learner[row] ?? 0] ?? 0;
      merged.course[to] = courses[columns.course[row] ?? 0] ?? 0;
      merged.at[to] = columns.at[row] ?? Number.NaN;
      merged.score[to] = columns.score[row] ?? Number.NaN;
      merged.completion[to] = columns.completion[row] ?? 0;
      merged.success[to] = columns.success[row] ?? 0;
    }
  }
  return merged;
}
