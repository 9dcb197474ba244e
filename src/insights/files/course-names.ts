import type { Knowledge } from '../knowledge.ts';
import type { CourseFound } from '../worker/messages.ts';

/** A course's title, as the site or a file has it; the id itself where nobody has one. */
export function sayCourse({ knowledge, courses }: Courses, id: string): string {
  const known = [...knowledge.courses, ...courses].find((course) => course.id === id);
  return known?.title || id;
}

/** The course that HR means: its id where the words are a title that is known, else the words. */
export function findCourseId({ knowledge, courses }: Courses, words: string): string {
  const wanted = fold(words);
  const known = [...knowledge.courses, ...courses].find(
    ({ id, title }) => fold(title) === wanted || fold(id) === wanted,
  );
  return known?.id ?? words.trim();
}

function fold(words: string): string {
  return words.trim().toLocaleLowerCase('en');
}

interface Courses {
  knowledge: Pick<Knowledge, 'courses'>;
  courses: readonly Pick<CourseFound, 'id' | 'title'>[];
}
