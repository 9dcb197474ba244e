import type { StudioState } from '../studio-state.svelte.ts';
import type { HereRequest } from './make-here.ts';
import type { MadePackage } from './make-story-package.ts';

/** The package of the story at hand: not asked for, being made, made, or what stands in the way. */
export class ShipState {
  stage: 'none' | 'working' | 'made' | 'refused' = $state('none');
  made: MadePackage | null = $state.raw(null);
  /** What stands in the way, in sentences. */
  problems: readonly string[] = $state.raw([]);
  /** Of the text that the package was made of. */
  #revision = $state(0);
  /** Grows with each attempt, and when another story is opened: what comes late is not shown. */
  #run = 0;
  readonly #studio: StudioAtHand;
  readonly #host: ShipHost;

  constructor(studio: StudioAtHand, host: ShipHost) {
    this.#studio = studio;
    this.#host = host;
  }

  /** Whether something was changed since the package was made. */
  get isOutdated(): boolean {
    return this.stage === 'made' && this.#revision !== this.#studio.revision;
  }

  /** Makes the package of the text as it is now; with errors in it, goes to the first. */
  async make(): Promise<void> {
    if (this.stage === 'working') return;
    this.forget();
    this.stage = 'working';
    const run = this.#run;
    await this.#host.untilChecked();
    if (run !== this.#run) return;
    const studio = this.#studio;
    const { analysis, revision } = studio;
    if (!analysis || studio.failure) {
      return this.#refuse([studio.failure || 'The text has not been checked yet. Try again.']);
    }
    const errors = analysis.problems.filter(({ severity }) => severity === 'error');
    const [first] = errors.toSorted((a, b) => a.at - b.at);
    if (first) {
      this.#refuse([sayErrors(errors.length)]);
      studio.goTo(first.at);
      return;
    }
    const { id, text, pictures, released, shelves, library } = studio;
    const story = { id, text, prose: analysis.prose, pictures, released };
    const made = await this.#host.make({ ...story, shelves, version: library.version });
    if (run !== this.#run) return;
    if ('problem' in made) return this.#refuse([made.problem]);
    if (made.problems.length > 0) return this.#refuse(made.problems);
    this.#revision = revision;
    this.made = made;
    this.stage = 'made';
    studio.say(`${made.fileName} is ready.`);
  }

  /** Puts away what was made. */
  forget(): void {
    this.#run += 1;
    this.made = null;
    this.problems = [];
    this.stage = 'none';
  }

  #refuse(problems: readonly string[]): void {
    this.problems = problems;
    this.stage = 'refused';
    this.#studio.say(problems.join(' '));
  }
}

function sayErrors(count: number): string {
  return count === 1
    ? 'The story has 1 error, so no package was made. The caret is at it. Correct it, then make the package again.'
    : `The story has ${count} errors, so no package was made. The caret is at the first. Correct them, then make the package again.`;
}

export interface ShipHost {
  /** Never rejects. */
  make: (request: HereRequest) => Promise<MadePackage | { problem: string }>;
  /** Resolves when `analysis` is about the text as it is now, or `failure` says why it never will be. */
  untilChecked: () => Promise<void>;
}

type StudioAtHand = Pick<
  StudioState,
  | ('analysis' | 'failure' | 'revision' | 'goTo' | 'say')
  | ('id' | 'text' | 'pictures' | 'released' | 'shelves' | 'library')
>;
