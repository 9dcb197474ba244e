import { diagnose } from '../../../diagnostic.ts';
import { findInAuthorsWords, firstWords } from '../../../language/find-words.ts';
import type { Passage } from '../../../language/passages.ts';
import type { CheckRule } from '../../check-rule.ts';

/** Where the story speaks to learners about what they did. */
const judging = new Set<Passage['kind']>(['feedback', 'ending', 'debrief', 'local']);

/** Words that call a person foolish, or a thing easy that was not easy for the reader. */
const blaming =
  /\b(?:stupid(?:ly)?|careless(?:ly|ness)?|foolish(?:ly)?|obviously|simply|(?<=^|[.?!,]\s)of course)\b/giu;
/** 'Just ask', at the beginning of a sentence, makes light of what is hard. */
const makingLight =
  /(?<=^|[.?!:;,]\s)just (?:ask|be|call|check|delete|do|go|ignore|keep|leave|let|look|put|read|remember|reply|report|ring|say|send|stop|take|talk|tell|think|try|turn|use|wait|walk|write)\b/giu;

/** Blame in feedback, endings and sections. */
export const blameWords: CheckRule = (read) =>
  [blaming, makingLight].flatMap((pattern) =>
    findInAuthorsWords(read, pattern, ({ kind }) => judging.has(kind)).map((found) => {
      const { words, place, passage, start } = found;
      const near = firstWords(sentenceAround(passage.text, start), 8);
      return diagnose('blame-words', place, { found: words, near });
    }),
  );

/** From the beginning of its sentence, or a little before the words. */
function sentenceAround(text: string, start: number): string {
  const from = Math.max(0, start - 150);
  const stop = /^.*[.?!]\s+/.exec(text.slice(from, start));
  return text.slice(from + (stop?.[0].length ?? 0), start + 150);
}
