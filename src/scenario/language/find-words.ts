import type { Place } from '../diagnostic.ts';
import type { ReadStory } from '../read-story.ts';
import { everyMatch } from './every-match.ts';
import { listPassages, type Passage } from './passages.ts';
import { isQuoted } from './quotations.ts';

/** What the story's author says: no posts, no messages, and nothing between quotation marks. */
export function findInAuthorsWords(
  read: ReadStory,
  pattern: RegExp,
  among: (passage: Passage) => boolean = () => true,
): FoundWords[] {
  const isAuthors = (passage: Passage) => passage.voice !== 'character' && among(passage);
  return findAnywhere(read, pattern, isAuthors).filter(
    ({ passage, start }) => !isQuoted(passage.quotations, start),
  );
}

/** Every match of `pattern`, a global one, whoever says it. */
export function findAnywhere(
  read: ReadStory,
  pattern: RegExp,
  among: (passage: Passage) => boolean = () => true,
): FoundWords[] {
  return listPassages(read)
    .filter(among)
    .flatMap((passage) =>
      everyMatch(passage.text, pattern).map(({ 0: words, index }) => {
        return { words, place: passage.placeAt(index), passage, start: index };
      }),
    );
}

/** Up to `most` words of a text, for a message that says where to look. */
export function firstWords(text: string, most: number): string {
  const words = text.trim().split(/\s+/);
  return words.length > most ? `${words.slice(0, most).join(' ')}…` : words.join(' ');
}

/** Words found in a story. */
export interface FoundWords {
  words: string;
  place: Place;
  passage: Passage;
  /** Offset of the words in the passage. */
  start: number;
}
