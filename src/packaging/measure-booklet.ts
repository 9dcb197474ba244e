import { toString as textOf } from 'mdast-util-to-string';
import { findCourse, type Library, type LibraryScenario } from '../library/index.ts';
import { transcribeStory } from '../scenario/index.ts';
import { describeBooklet } from './describe-booklet.ts';

/** Words of the Markdown on a page of A4, as Chromium prints the booklets: 337 to 348 in four of them. */
export const wordsPerPage = 345;

/**
 * How long the booklet of a pathway is: its scenarios, its scenes with their endings, and its pages of A4,
 * estimated from its words to the nearest 5. Throws where there is no such course.
 */
export function measureBooklet(library: Library, id: string): BookletLength {
  const course = findCourse(library, id);
  if (typeof course === 'string') throw new Error(course);
  const scenes = course.scenarios.flatMap(({ read }) => transcribeStory(read.story));
  const shown = new Set(describeBooklet(library, id).guidance.map((page) => page.id));
  const guidance = library.guidance.filter((page) => shown.has(page.id));
  const texts = [
    ...course.scenarios.flatMap(textsOf),
    ...guidance.flatMap(({ read }) => read.prose.page.map((block) => textOf(block))),
  ];
  const words = texts.reduce((sum, text) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
  const pages = Math.max(5, Math.round(words / wordsPerPage / 5) * 5);
  return { scenarios: course.scenarios.length, scenes: scenes.length, words, pages };
}

function textsOf({ read }: LibraryScenario): string[] {
  const scenes = read.story.scenes.flatMap(({ title, choices, activity }) => [
    title,
    ...choices.map(({ text }) => text),
    ...(activity?.items ?? []).flatMap(({ text, why }) => [text, why]),
  ]);
  const prose = Object.values(read.prose).flatMap((blocks) => blocks.map((block) => textOf(block)));
  return [...scenes, ...prose];
}

interface BookletLength {
  scenarios: number;
  /** Endings too. */
  scenes: number;
  words: number;
  /** Of A4; a multiple of 5. */
  pages: number;
}
