import { foldHeader } from './fold-header.ts';
import { findMoodleWord } from './moodle-words.ts';

/**
 * The graded activities of a gradebook's header: `SCORM package: Fire safety (Real)` beside `(Percentage)` and
 * `(Letter)` of the same, as HR ticked them. Totals of the course are none, nor are feedback columns.
 */
export function findGradeColumns(header: readonly string[]): GradedActivity[] {
  const activities = new Map<string, GradedActivity>();
  header.forEach((cell, index) => {
    const column = readColumn(cell);
    if (column === null) return;
    const activity = activities.get(column.title) ?? { title: column.title, isActivity: false };
    activity[column.shown] ??= index;
    activity.isActivity ||= column.isActivity;
    activities.set(column.title, activity);
  });
  const all = [...activities.values()];
  // Where activities are named as such, what is beside them is a category or an item added by hand.
  const named = all.filter(({ isActivity }) => isActivity);
  return named.length > 0 ? named : all;
}

function readColumn(cell: string): { title: string; shown: Shown; isActivity: boolean } | null {
  const [, name = '', ending = ''] = /^(.+?)\s*\(([^()]{1,40})\)$/su.exec(cell.trim()) ?? [];
  const shown = findMoodleWord(ending)
    .map(({ word }) => word)
    .find(isShown);
  if (!shown) return null;
  if (findMoodleWord(name).some(({ word }) => word === 'total')) return null;
  const [, kind = '', title = ''] = /^([^:]{1,60}?)\s*:\s+(.+)$/su.exec(name) ?? [];
  const isActivity = activityKinds.has(foldHeader(kind));
  return { title: isActivity ? title : name, shown, isActivity };
}

function isShown(word: string): word is Shown {
  return ['real', 'percentage', 'letter'].includes(word);
}

// What Moodle calls its activities. The English 'SCORM package' is from a real file, the others are recalled.
const activityKinds = new Set(
  [
    ...['SCORM package', 'External tool', 'H5P', 'H5P activity', 'Interactive Content', 'Quiz'],
    ...['Assignment', 'Lesson', 'Forum', 'Workshop', 'Glossary', 'Database', 'Feedback', 'Book'],
    ...['Page', 'IMS content package', 'AICC', 'LTI', 'cmi5', 'xAPI Launch Link', 'Attendance'],
    ...['Pecyn SCORM', 'Cwis', 'Aseiniad', 'Lernpaket', 'SCORM-Paket', 'Test', 'Aufgabe'],
    ...['Lektion', 'Paquetage SCORM', 'Devoir', 'Leçon', 'Paquete SCORM', 'Cuestionario', 'Tarea'],
    ...['Lección', 'Pakiet SCORM', 'Zadanie', 'Lekcja'],
  ].map(foldHeader),
);

export interface GradedActivity extends Partial<Record<Shown, number>> {
  title: string;
  /** Its header begins with what kind of activity it is. */
  isActivity: boolean;
}

type Shown = 'real' | 'percentage' | 'letter';
