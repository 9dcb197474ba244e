import {
  compareStories,
  fingerprintStory,
  type ReleasedStory,
  type Story,
  type StoryChanges,
} from '../../scenario/index.ts';

/** What has become of a release, as far as it is known. */
export interface Compared {
  changes: StoryChanges;
  isSame: boolean;
}

/**
 * Holds a story against one release, again and again while it is written. Comparing takes long where
 * much is remembered, so it is done only when the shape of the story has changed.
 */
export class ReleaseComparer {
  readonly #released: ReleasedStory;
  #last: Compared | null = null;
  #shape = '';

  constructor(released: ReleasedStory) {
    this.#released = released;
  }

  /** What was found last, which may be about an earlier shape of the story. */
  get last(): Compared | null {
    return this.#last;
  }

  isAbout(story: Story): boolean {
    return this.#last !== null && this.#shape === shapeOf(story);
  }

  compare(story: Story): Compared {
    this.#shape = shapeOf(story);
    const isSame = fingerprintStory(story) === this.#released.fingerprint;
    this.#last = { changes: compareStories(this.#released, story), isSame };
    return this.#last;
  }
}

/** Everything that a release is compared by. */
function shapeOf({ scenes, start, renamed }: Story): string {
  const shapes = scenes.map(({ id, kind, choices, next, rules }) => {
    return [id, kind, choices, next?.target, rules];
  });
  return JSON.stringify([start, renamed, shapes]);
}
