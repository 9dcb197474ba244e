import { oncePerStory } from '../check/once-per-story.ts';
import { listPassages, type Passage } from './passages.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { splitWords, type Word } from './words.ts';

/** The sentences of a story that its author says, what people say among them included. */
export const listAuthorSentences = oncePerStory((read): readonly AuthorSentence[] =>
  listPassages(read)
    .filter(({ voice }) => voice !== 'character')
    .flatMap((passage) => splitOnce(passage.text).map((sentence) => ({ ...sentence, passage }))),
);

const known = new Map<string, readonly Omit<AuthorSentence, 'passage'>[]>();
const mostKnown = 5000;

/** While a story is written, most of its passages are those of a moment ago. */
function splitOnce(text: string): readonly Omit<AuthorSentence, 'passage'>[] {
  const before = known.get(text);
  if (before) return before;
  const sentences = splitSentences(text).map((sentence) => {
    return { ...sentence, words: splitWords(sentence.text) };
  });
  if (known.size >= mostKnown) known.clear();
  known.set(text, sentences);
  return sentences;
}

/** A sentence outside posts and messages, with its words. */
export interface AuthorSentence extends Sentence {
  words: readonly Word[];
  passage: Passage;
}
