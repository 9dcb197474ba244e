import { type CourseNames, fold } from './course-names.ts';
import type { FileFacts } from './file-facts.ts';
import { givePlaces } from './give-places.ts';
import { joinLearners } from './join-learners.ts';
import { createKeyTable, type KeyTable } from './key-table.ts';
import type { Learner, Records, Renumbered } from './records.ts';
import { createTextTable, type TextTable } from './text-table.ts';

/** Gives learners, courses, attempts and choices one number each, in whatever files they are. */
export function renumber(files: readonly FileFacts[], names: CourseNames): Numbered {
  const { learners, numbers } = joinLearners(files);
  givePlaces(files, numbers, learners);
  const courses = numberCourses(files, names);
  const tables = { interactions: createTextTable(), responses: createTextTable() };
  const [attemptKeys, choiceKeys] = [createKeyTable(), createKeyTable()];
  const renumbered = files.map((facts, at) => {
    const own = {
      learners: numbers[at] ?? new Int32Array(),
      courses: courses.numbers[at] ?? new Int32Array(),
    };
    return {
      facts,
      ...own,
      attempts: numberAttempts(facts, own, attemptKeys),
      choices: numberChoices(facts, tables, choiceKeys),
    };
  });
  return {
    files: renumbered,
    learners,
    courses: courses.ids,
    attemptKeys,
    interactions: tables.interactions.texts,
    responses: tables.responses.texts,
    choices: {
      size: choiceKeys.size,
      interaction: choiceKeys.keys.a,
      response: choiceKeys.keys.b,
    },
  };
}

/** A course that is spelt in two ways has the spelling that comes first in order of letters. */
function numberCourses(
  files: readonly FileFacts[],
  names: CourseNames,
): { ids: string[]; numbers: Int32Array[] } {
  const folded = createTextTable();
  const ids: string[] = [];
  const numbers = files.map(({ courses }) =>
    Int32Array.from(courses.texts, (text) => {
      const id = names.find(text);
      const number = folded.add(fold(id));
      const known = ids[number];
      ids[number] = known !== undefined && known < id ? known : id;
      return number;
    }),
  );
  return { ids, numbers };
}

function numberAttempts(
  { attemptKeys }: FileFacts,
  { learners, courses }: { learners: Int32Array; courses: Int32Array },
  all: KeyTable,
): Int32Array {
  const { size, keys } = attemptKeys;
  const numbers = new Int32Array(size);
  for (let key = 0; key < size; key += 1) {
    const learner = learners[keys.a[key] ?? 0] ?? 0;
    const course = courses[keys.b[key] ?? 0] ?? 0;
    numbers[key] = all.add(learner, course, keys.c[key] ?? 0);
  }
  return numbers;
}

function numberChoices(
  facts: FileFacts,
  tables: { interactions: TextTable; responses: TextTable },
  all: KeyTable,
): Int32Array {
  const interactions = facts.interactions.texts.map(tables.interactions.add);
  const responses = facts.responses.texts.map(tables.responses.add);
  const { size, keys } = facts.choiceKeys;
  const numbers = new Int32Array(size);
  for (let key = 0; key < size; key += 1) {
    const interaction = interactions[keys.a[key] ?? 0] ?? 0;
    numbers[key] = all.add(interaction, responses[keys.b[key] ?? 0] ?? 0, 0);
  }
  return numbers;
}

export interface Numbered extends Pick<Records, 'interactions' | 'responses' | 'choices'> {
  files: Renumbered[];
  learners: Learner[];
  courses: string[];
  attemptKeys: KeyTable;
}
