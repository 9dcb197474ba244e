import {
  type Attempt,
  type Choice,
  halfPoints,
  type Scene,
  type Score,
} from '../scenario/index.ts';
import type { StoryModule } from './course.ts';
import { LaterPart } from './later-part.svelte.ts';
import type { Playback } from './playback.ts';
import { shuffle } from './shuffle.ts';

/** A decision that has been made, with the scene it was made in. */
export interface Decision {
  scene: Scene;
  choice: Choice;
}

/** One attempt at one scenario: where the learner stands, and what they are being told. */
export class AttemptState {
  readonly module: StoryModule;
  readonly later: LaterPart;
  readonly seed: number;
  #attempt = $state.raw<Attempt>() as Attempt;
  #consequence = $state.raw<Decision | null>(null);

  /** At the story's first scene, which needs no machine to be shown. */
  constructor(module: StoryModule, { seed, later }: { seed: number; later?: LaterPart }) {
    this.module = module;
    this.later = later ?? new LaterPart(module);
    this.seed = seed;
    this.#attempt = { sceneId: module.story.start, path: '', remembered: [], isEnded: false };
  }

  /**
   * Goes on from a kept path. False, and still at the beginning, where it does not fit this story, or
   * takes one of the steps that an update has changed.
   */
  resume(
    path: string,
    { playback }: { playback: Playback },
    lostSteps?: readonly string[],
  ): boolean {
    const attempt = playback.resume(path, lostSteps);
    if (attempt) this.#attempt = attempt;
    return attempt !== null;
  }

  get path(): string {
    return this.#attempt.path;
  }

  get remembered(): readonly string[] {
    return this.#attempt.remembered;
  }

  /** The decision whose consequence is on the screen, or null while a scene is. */
  get consequence(): Decision | null {
    return this.#consequence;
  }

  /** The scene on the screen: the one decided in, while its consequence is shown. */
  get scene(): Scene {
    return this.#consequence?.scene ?? this.#sceneAt(this.#attempt.sceneId);
  }

  get isEnded(): boolean {
    return this.#attempt.isEnded;
  }

  /** The scene's choices in this attempt's order. */
  get choices(): Choice[] {
    return shuffle(this.scene.choices, this.seed, this.scene.id);
  }

  /** Makes a decision; its consequence is shown next. Null when the story has no such choice here. */
  decide(key: string): Decision | null {
    const scene = this.#sceneAt(this.#attempt.sceneId);
    const choice = scene.choices.find((one) => one.key === key);
    const next = choice && this.#playback.step(this.#attempt, key);
    if (!choice || !next) return null;
    this.#attempt = next;
    this.#consequence = { scene, choice };
    return this.#consequence;
  }

  /** From a consequence to the next scene, or along the one way on. */
  goOn(): void {
    if (this.#consequence) this.#consequence = null;
    else this.#attempt = this.#playback.step(this.#attempt, '_') ?? this.#attempt;
  }

  /** The path as resume data keeps it. */
  keptPath(): string {
    return this.path ? this.#playback.shorten(this.path) : '';
  }

  score(): Score {
    return this.#playback.score(this.path);
  }

  decisions(): Decision[] {
    return this.#decisionsAlong(this.path);
  }

  recommended(): { decisions: Decision[]; ending: Scene } {
    const { path, endingId } = this.#playback.recommend();
    return { decisions: this.#decisionsAlong(path), ending: this.#sceneAt(endingId) };
  }

  /** The path up to the last time that a scene was decided in; null when it was not on the way. */
  pathBefore(sceneId: string): string | null {
    const steps = this.#playback.scenesAlong(this.path);
    const at = steps.findLastIndex((one) => one.sceneId === sceneId);
    return at < 0 ? null : this.path.slice(0, at);
  }

  get #playback(): Playback {
    const { value } = this.later;
    if (!value) throw new Error('A step was taken before the story could be played.');
    return value.playback;
  }

  #decisionsAlong(path: string): Decision[] {
    return this.#playback.scenesAlong(path).flatMap(({ sceneId, step }) => {
      const scene = this.#sceneAt(sceneId);
      const choice = scene.choices.find(({ key }) => key === step);
      return choice ? [{ scene, choice }] : [];
    });
  }

  #sceneAt(id: string): Scene {
    const scene = this.module.story.scenes.find((one) => one.id === id);
    if (!scene) throw new Error(`The machine is at "${id}", which is not a scene.`);
    return scene;
  }
}

/** Letters of the choices that would have scored most in a scene. */
export function bestKeys(scene: Scene): string[] {
  const most = Math.max(...scene.choices.map(({ verdict }) => halfPoints[verdict]));
  return scene.choices.filter(({ verdict }) => halfPoints[verdict] === most).map(({ key }) => key);
}
