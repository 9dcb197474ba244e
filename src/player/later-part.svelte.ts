import type { ProseParts } from '../design/index.ts';
import type { Story } from '../scenario/index.ts';
import { completeStory } from './complete-story.ts';
import type { StoryModule } from './course.ts';
import { importAgain } from './import-again.ts';
import type { Playback } from './playback.ts';

/** The part of the player, and of a story, that is loaded while the first scene is read. */
export interface Later {
  /** With all its scenes. */
  story: Story;
  prose: ProseParts;
  playback: Playback;
  views: Pick<typeof import('./later.ts'), 'ActivityView' | 'Consequence' | 'EndingView'>;
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

  /** With as many of its scenes as have arrived; the first is always there. */
  get story(): Story {
    return this.#value?.story ?? this.#module.story;
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
      const story = completeStory(this.#module.story, rest);
      const playback = createPlayback(story, this.#module.remembered);
      this.#value = { story, prose: rest.prose, views, playback };
    } catch {
      this.#hasFailed = true;
    }
    return this.#value;
  }
}
