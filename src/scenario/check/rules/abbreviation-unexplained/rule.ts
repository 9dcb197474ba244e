import { diagnose } from '../../../diagnostic.ts';
import {
  type Abbreviation,
  findAbbreviations,
  isWrittenOut,
} from '../../../language/abbreviations.ts';
import { listPassages, type Passage } from '../../../language/passages.ts';
import { isQuoted } from '../../../language/quotations.ts';
import type { CheckRule } from '../../check-rule.ts';

/**
 * An abbreviation that the author uses before it is written out. What people say, and headings,
 * which cannot write it out, are reported only when it is written out nowhere; what people post,
 * or a sign says in quotation marks, is not.
 */
export const abbreviationUnexplained: CheckRule = (read) => {
  const uses = listPassages(read).flatMap(usesIn);
  const byName = Map.groupBy(uses, ({ name }) => name);
  return [...byName.values()].flatMap((own) => {
    const written = own.findIndex(({ passage, ...use }) => isWrittenOut(passage.text, use));
    const authors = own.findIndex(({ speaker }) => speaker === 'author');
    const isLater = written >= 0;
    const first = authors >= 0 ? authors : own.findIndex(({ speaker }) => speaker === 'said');
    const use = own[first];
    if (!use || (isLater && (authors < 0 || authors >= written))) return [];
    const place = use.passage.placeAt(use.start);
    return [diagnose('abbreviation-unexplained', place, { name: use.name, isLater })];
  });
};

interface Use extends Abbreviation {
  passage: Passage;
  speaker: 'author' | 'said' | 'other';
}

function usesIn(passage: Passage): Use[] {
  return findAbbreviations(passage.text).map((found) => {
    return { ...found, passage, speaker: speakerOf(passage, found.start) };
  });
}

function speakerOf({ voice, kind, quotations }: Passage, start: number): Use['speaker'] {
  if (voice === 'character') return 'other';
  const quotation = quotations.find((said) => isQuoted([said], start));
  if (quotation) return quotation.isSpeech ? 'said' : 'other';
  return kind === 'heading' || kind === 'summary' ? 'said' : 'author';
}
