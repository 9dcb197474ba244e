import type { Question } from '../contract.ts';
import { Analyst } from './analyst.ts';
import type { Ask, Told } from './messages.ts';

/**
 * Answers the page. Only the newest question counts: between two steps of an answer the desk looks whether
 * there is a newer one, and drops the rest.
 */
export class Desk {
  readonly #options: DeskOptions;
  #analyst: Analyst | null = null;
  #newest: Question | null = null;
  #isAtWork = false;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  take(ask: Ask): void {
    if (ask.ask === 'begin') {
      const { shelves, released } = ask;
      this.#analyst = new Analyst({ shelves, released, now: this.#options.now });
      this.#newest = null;
    } else {
      this.#newest = ask.question;
      void this.#work();
    }
  }

  async #work(): Promise<void> {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    while (this.#newest) {
      const question = this.#newest;
      this.#newest = null;
      await this.#answer(question);
    }
    this.#isAtWork = false;
  }

  async #answer(question: Question): Promise<void> {
    const { tell, rest } = this.#options;
    const analyst = this.#analyst;
    if (!analyst) return;
    try {
      for await (const told of analyst.answer(question)) {
        if (analyst !== this.#analyst) return;
        tell(told);
        await rest();
        if (this.#newest) return;
      }
    } catch (error) {
      // A fault of ours: the page says that the text could not be checked, and whoever mends it needs the place.
      console.error(error);
      tell({ told: 'failed', revision: question.revision });
    }
  }
}

interface DeskOptions {
  tell: (told: Told) => void;
  /** Lets what the page has asked meanwhile come in. */
  rest: () => Promise<void>;
  /** Milliseconds, from whenever. */
  now: () => number;
}
