import { diagnose } from '../../../diagnostic.ts';
import { type AuthorSentence, listAuthorSentences } from '../../../language/author-sentences.ts';
import { firstWords } from '../../../language/find-words.ts';
import type { CheckRule } from '../../check-rule.ts';

/** Stories aim at 20, the NHS service manual's limit; a few more do no harm. */
const mostWords = 25;

/** A sentence of the author's that has more than 25 words; what people say in it does not count. */
export const sentenceLength: CheckRule = (read) =>
  listAuthorSentences(read).flatMap((sentence) => {
    const words = sentence.words.length > mostWords ? countUnspoken(sentence) : 0;
    if (words <= mostWords) return [];
    const place = sentence.passage.placeAt(sentence.start);
    return [diagnose('sentence-length', place, { opening: firstWords(sentence.text, 6), words })];
  });

function countUnspoken({ words, start, passage }: AuthorSentence): number {
  const speech = passage.quotations.filter(({ isSpeech }) => isSpeech);
  return words.filter((word) => {
    const at = start + word.start;
    return !speech.some((said) => said.start <= at && at < said.end);
  }).length;
}
