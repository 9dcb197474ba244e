import { diagnose } from '../../../diagnostic.ts';
import { type AuthorSentence, listAuthorSentences } from '../../../language/author-sentences.ts';
import { firstWords } from '../../../language/find-words.ts';
import type { Passage } from '../../../language/passages.ts';
import { readingAge } from '../../../language/reading-age.ts';
import type { CheckRule } from '../../check-rule.ts';

/** NHS digital service manual, How we write: 9 to 11, and up to 14 where the content is hard. */
const oldest = 14;
/** With fewer words, one long name decides. */
const fewestWords = 60;
const measured = new Set<Passage['kind']>([
  ...(['narration', 'ending', 'question', 'feedback', 'debrief', 'local'] as const),
]);

/** A scene or section whose text, posts and messages apart, asks for more than an age of 14. */
export const readingAgeRule: CheckRule = (read) => {
  const sentences = listAuthorSentences(read).filter(
    ({ passage: { voice, kind } }) => voice === 'author' && measured.has(kind),
  );
  const byScene = Map.groupBy(sentences, ({ passage }) => passage.scene);
  const { scenes, sections } = read.notes;
  const titles = new Map([
    ...scenes.map(({ id, title, place }) => [id, { title, place }] as const),
    ...sections.map(({ id, heading, place }) => [id, { title: heading, place }] as const),
  ]);
  return [...titles].flatMap(([id, { title, place }]) => {
    const own = byScene.get(id) ?? [];
    const words = own.reduce((total, sentence) => total + sentence.words.length, 0);
    const age = readingAge(own);
    if (words < fewestWords || age === null || age <= oldest) return [];
    const data = { part: title, age: Math.ceil(age), hardest: firstWords(findHardest(own), 6) };
    return [diagnose('reading-age', place, data)];
  });
};

/** The sentence that asks for most. Very short ones are left out: one long word decides there. */
function findHardest(sentences: readonly AuthorSentence[]): string {
  const byAge = sentences
    .filter(({ words }) => words.length >= 8)
    .map((sentence) => ({ text: sentence.text, age: readingAge([sentence]) ?? 0 }))
    .sort((a, b) => b.age - a.age);
  return byAge[0]?.text ?? sentences[0]?.text ?? '';
}
