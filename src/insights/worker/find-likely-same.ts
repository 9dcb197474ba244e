import type { Knowledge } from '../knowledge.ts';
import { foldHeader } from '../read/headers/fold-header.ts';
import type { Records } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { FileReport, LikelySame, SameCourse } from './messages.ts';

/**
 * Courses that may be one under two names, the likeliest first: no file has both, their names are alike, or
 * one is only called by its file's name, and more than half of the learners of the smaller one are also the
 * other's. Pairs that HR cannot put together by choosing a course for a file are left out, and so are two
 * that the site knows to be different.
 */
export function findLikelySame(
  store: Pick<Store, 'records' | 'findCourse'>,
  reports: readonly FileReport[],
  knowledge: Pick<Knowledge, 'courses'>,
): LikelySame[] {
  const known = new Set(knowledge.courses.map(({ id }) => id));
  const courses = listCourses(store, reports);
  const learners = listLearners(store.records);
  const pairs = courses.flatMap((one, at) =>
    courses.slice(at + 1).flatMap((other) => {
      if (known.has(one.courseId) && known.has(other.courseId)) return [];
      if (!one.canMove && !other.canMove) return [];
      if (one.files.some((id) => other.files.includes(id))) return [];
      const likeness = compareNames(one, other);
      const share = shareOf(learners[one.number], learners[other.number]);
      return likeness > 0 && share > 0.5 ? [{ one, other, rank: likeness + share }] : [];
    }),
  );
  return pairs
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, mostPairs)
    .map(({ one, other }) => ({ one: plain(one), other: plain(other) }));
}

/** Courses with the files that say something about them. */
function listCourses(
  store: Pick<Store, 'records' | 'findCourse'>,
  reports: readonly FileReport[],
): Candidate[] {
  const found = new Map<number, Candidate>();
  for (const report of reports) {
    // That one was said to be about a course of its own.
    if (report.state !== 'read' || report.events === 0 || report.settings.countsAgain) continue;
    for (const courseId of report.facts?.courseIds ?? []) {
      const number = store.findCourse(courseId);
      const { id = '', title = '' } = store.records.courses[number] ?? {};
      if (id === '') continue;
      const course = found.get(number) ?? {
        ...{ number, courseId: id, names: [id, title], files: [], canMove: true },
        isFileName: true,
      };
      found.set(number, course);
      if (!course.files.includes(report.id)) course.files.push(report.id);
      course.canMove &&= canChoose(report);
      course.isFileName &&= isCalledByFile(report, courseId);
    }
  }
  return [...found.values()].slice(0, mostCourses);
}

/** Whether the course that HR chooses for a file is the one that everything in it counts for. */
function canChoose({ shape, source, facts, settings }: FileReport): boolean {
  if (source !== 'file' || shape === 'events' || shape === 'xapi') return false;
  return facts?.courseIds.length === 1 && settings.mapping?.columns.courseId === undefined;
}

function isCalledByFile({ name, settings }: FileReport, courseId: string): boolean {
  return settings.courseId === '' && name.normalize('NFC').startsWith(courseId);
}

/** 2: alike; 1: one of them is only a file's name, which says little; 0: neither. */
function compareNames(one: Candidate, other: Candidate): number {
  const isAlike = one.names.some((name) => other.names.some((another) => areAlike(name, another)));
  return isAlike ? 2 : one.isFileName || other.isFileName ? 1 : 0;
}

/** One begins with the other, or most of their words are the same. */
function areAlike(name: string, another: string): boolean {
  const [a, b] = [foldHeader(name), foldHeader(another)];
  if (a === '' || b === '') return false;
  if (`${a} `.startsWith(`${b} `) || `${b} `.startsWith(`${a} `)) return true;
  const [wordsOfA, wordsOfB] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...wordsOfA].filter((word) => wordsOfB.has(word)).length;
  return shared * 2 > Math.max(wordsOfA.size, wordsOfB.size);
}

/** By course: 1 for each learner who is in its records. */
function listLearners({ courses, learners, attempts, standings }: Records): Uint8Array[] {
  const of = courses.map(() => new Uint8Array(learners.length));
  for (const { size, course, learner } of [attempts, standings]) {
    for (let row = 0; row < size; row += 1) {
      const marks = of[course[row] ?? 0];
      if (marks) marks[learner[row] ?? 0] = 1;
    }
  }
  return of;
}

/** How many of the smaller one's are the other's too, 0 to 1. */
function shareOf(one: Uint8Array | undefined, other: Uint8Array | undefined): number {
  if (!one || !other) return 0;
  let [ofOne, ofOther, ofBoth] = [0, 0, 0];
  for (let learner = 0; learner < one.length; learner += 1) {
    const [a, b] = [one[learner] ?? 0, other[learner] ?? 0];
    ofOne += a;
    ofOther += b;
    ofBoth += a & b;
  }
  const smaller = Math.min(ofOne, ofOther);
  return smaller === 0 ? 0 : ofBoth / smaller;
}

function plain({ courseId, files, canMove }: Candidate): SameCourse {
  return { courseId, files, canMove };
}

/** More notices than this would be read by nobody. */
const mostPairs = 3;
const mostCourses = 100;

interface Candidate extends SameCourse {
  /** Its number in the records. */
  number: number;
  names: string[];
  /** Whether no file says what the course is called. */
  isFileName: boolean;
}
