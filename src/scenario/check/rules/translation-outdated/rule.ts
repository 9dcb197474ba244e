import { diagnose } from '../../../diagnostic.ts';
import { findOutdated } from '../../../translation/find-outdated.ts';
import type { TranslationRule } from '../../check-translation.ts';

/** The English has changed since it was translated. */
export const translationOutdated: TranslationRule = ({ read, original, source }) => {
  const parts = findOutdated(original, source);
  return parts.length === 0
    ? []
    : [diagnose('translation-outdated', read.notes.placeOfField('source'), { parts })];
};
