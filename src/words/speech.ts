import type { FirstWords } from './en/first.ts';
import { first } from './en/first.ts';
import type { LaterWords } from './en/later.ts';
import type { SessionWords } from './en/session.ts';
import type { Language } from './language.ts';

/** The words of a launch page in one language. */
export interface Catalogue {
  first: FirstWords;
  later: LaterWords;
  session: SessionWords;
}

/** What a page, or a part of one, speaks. */
export interface Speech {
  readonly language: Language;
  /** Of the first screens, which are always there. */
  readonly words: FirstWords;
  /** All words, where the language is not English; English ones come with what needs them. */
  readonly catalogue: Catalogue | null;
}

export const english: Speech = { language: 'en', words: first, catalogue: null };
