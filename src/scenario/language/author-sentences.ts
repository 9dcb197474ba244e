import { oncePerStory } from '../check/once-per-story.ts';
import { listPassages, type Passage } from './passages.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { splitWords, type Word } from './words.ts';

/** The sentences of a story that its author says, what people say among them included. */
export const listAuthorSentences = oncePerStory((read): readonly AuthorSentence[] =>
  listPassages(read)
    .filter(({ voice }) => voice !== 'character')
    .flatMap((passage) =>
      splitSentences(passage.text).map((sentence) => {
        return { ...sentence, words: splitWords(sentence.text), passage };
      }),
    ),
);

/** A sentence outside posts and messages, with its words. */
export interface AuthorSentence extends Sentence {
  words: readonly Word[];
  passage: Passage;
}
