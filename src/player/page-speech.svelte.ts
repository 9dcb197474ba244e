import {
  type Catalogue,
  english,
  type FirstWords,
  type Language,
  type Speech,
} from '../words/index.ts';
import type { AttemptState } from './attempt-state.svelte.ts';
import type { Course } from './course.ts';

/** What a launch page speaks at the moment: English, until another language has arrived. */
export class PageSpeech implements Speech {
  #spoken = $state.raw<Spoken | null>(null);

  get language(): Language {
    return this.#spoken?.language ?? 'en';
  }

  get words(): FirstWords {
    return this.catalogue?.first ?? english.words;
  }

  get catalogue(): Catalogue | null {
    return this.#spoken?.catalogue ?? null;
  }

  /** Goes on in another language; null for English. */
  change(spoken: Spoken | null): void {
    this.#spoken = spoken;
  }

  translate(course: Course): Course {
    return this.#spoken?.translate(course) ?? course;
  }

  /** Puts an attempt that begins into this language. */
  async tell(attempt: AttemptState): Promise<void> {
    await this.#spoken?.tell(attempt);
  }
}

/** A language other than English that the page has been put into. */
export interface Spoken {
  language: Language;
  catalogue: Catalogue;
  translate: (course: Course) => Course;
  /** Goes on with the attempt's story in this language, where there is one and it arrives. */
  tell: (attempt: AttemptState) => Promise<void>;
}
