import { describeAudience, findCourse, type Library } from '../library/index.ts';
import type { BookletWanted } from '../player/render-pages.ts';
import { typeset } from '../prose/index.ts';
import { pageWords } from '../words/pages.ts';

/** A pathway as a booklet: its scenarios, and the pages that say what to do. Throws where there is none. */
export function describeBooklet(library: Library, id: string): BookletWanted {
  const course = findCourse(library, id);
  if (typeof course === 'string') throw new Error(course);
  return {
    title: typeset(course.title),
    summary: typeset(course.summary),
    notice: pageWords.en.notice,
    trust: typeset(library.trust.name),
    scenarios: course.scenarios.map((scenario) => ({
      id: scenario.id,
      audience: describeAudience(scenario),
    })),
    guidance: library.guidance
      .filter((page) => page.id !== 'about')
      .map(({ id: name, title, summary }) => ({
        id: name,
        title: typeset(title),
        summary: typeset(summary),
      })),
  };
}
