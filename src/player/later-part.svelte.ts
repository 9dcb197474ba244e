import type { Prose, StoryModule } from './course.ts';
import { importAgain } from './import-again.ts';
import type { Playback } from './playback.ts';

/** The part of the player, and of a story, that is loaded while the first scene is read. */
export interface Later {
  prose: Prose;
  playback: Playback;
  views: Pick<typeof import('./later.ts'), 'ActivityView' | 'EndingView'>;
}

/** Loads that part once for all attempts at a scenario; a failure is kept, to be said and tried again. */
export class LaterPart {
  readonly #module: StoryModule;
  #value = $state.raw<Later | null>(null);
  #hasFailed = $state(false);
  #loading: Promise<Later | null> | null = null;

  constructor(module: StoryModule) {
    this.#module = module;
  }

  /** Null while it is on its way. */
  get value(): Later | null {
    return this.#value;
  }

  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Null when it could not be loaded. */
  load(): Promise<Later | null> {
    this.#loading ??= this.#fetch().finally(() => {
      this.#loading = null;
    });
    return this.#value ? Promise.resolve(this.#value) : this.#loading;
  }

  async #fetch(): Promise<Later | null> {
    if (this.#value) return this.#value;
    this.#hasFailed = false;
    try {
      const [rest, later] = await Promise.all([
        importAgain(() => this.#module.loadLater()),
        importAgain(() => import('./later.ts')),
      ]);
      const { createPlayback, ...views } = later;
      this.#value = { prose: rest.prose(), views, playback: createPlayback(this.#module.story) };
    } catch {
      this.#hasFailed = true;
    }
    return this.#value;
  }
}
