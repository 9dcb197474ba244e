import {
  type Attempt,
  type Choice,
  halfPoints,
  recommendedPath,
  replayPath,
  type Scene,
  type Score,
  type StoryMachine,
  scenesAlong,
  scenesById,
  scorePath,
  startAttempt,
  storyMachine,
  takeStep,
} from '../scenario/index.ts';
import type { StoryModule } from './course.ts';
import { shuffle } from './shuffle.ts';

/** A decision that has been made, with the scene it was made in. */
export interface Decision {
  scene: Scene;
  choice: Choice;
}

/** One attempt at one scenario: where the learner stands, and what they are being told. */
export class AttemptState {
  readonly module: StoryModule;
  readonly seed: number;
  readonly #machine: StoryMachine;
  readonly #scenes: Map<string, Scene>;
  #attempt = $state.raw<Attempt>() as Attempt;
  #consequence = $state.raw<Decision | null>(null);

  /** Takes up a kept path where it fits this story, and starts at the beginning otherwise. */
  constructor(module: StoryModule, { seed, path }: { seed: number; path: string }) {
    this.module = module;
    this.seed = seed;
    this.#machine = storyMachine(module.story);
    this.#scenes = scenesById(module.story);
    this.#attempt = replayPath(this.#machine, path) ?? startAttempt(this.#machine);
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

  get machine(): StoryMachine {
    return this.#machine;
  }

  /** The scene's choices in this attempt's order. */
  get choices(): Choice[] {
    return shuffle(this.scene.choices, this.seed, this.scene.id);
  }

  /** Makes a decision; its consequence is shown next. Null when the story has no such choice here. */
  decide(key: string): Decision | null {
    const scene = this.#sceneAt(this.#attempt.sceneId);
    const choice = scene.choices.find((one) => one.key === key);
    const next = choice && takeStep(this.#machine, this.#attempt, key);
    if (!choice || !next) return null;
    this.#attempt = next;
    this.#consequence = { scene, choice };
    return this.#consequence;
  }

  /** From a consequence to the next scene, or along the one way on. */
  goOn(): void {
    if (this.#consequence) this.#consequence = null;
    else this.#attempt = takeStep(this.#machine, this.#attempt, '_') ?? this.#attempt;
  }

  score(): Score {
    return scorePath(this.module.story, this.#machine, this.path);
  }

  decisions(): Decision[] {
    return this.#decisionsAlong(this.path);
  }

  recommended(): { decisions: Decision[]; ending: Scene } {
    const path = recommendedPath(this.module.story, this.#machine);
    const end = replayPath(this.#machine, path)?.sceneId ?? '';
    return { decisions: this.#decisionsAlong(path), ending: this.#sceneAt(end) };
  }

  /** The path up to the last time that a scene was decided in; null when it was not on the way. */
  pathBefore(sceneId: string): string | null {
    const at = scenesAlong(this.#machine, this.path).findLastIndex(
      (one) => one.sceneId === sceneId,
    );
    return at < 0 ? null : this.path.slice(0, at);
  }

  #decisionsAlong(path: string): Decision[] {
    return scenesAlong(this.#machine, path).flatMap(({ sceneId, step }) => {
      const scene = this.#sceneAt(sceneId);
      const choice = scene.choices.find(({ key }) => key === step);
      return choice ? [{ scene, choice }] : [];
    });
  }

  #sceneAt(id: string): Scene {
    const scene = this.#scenes.get(id);
    if (!scene) throw new Error(`The machine is at "${id}", which is not a scene.`);
    return scene;
  }
}

/** Letters of the choices that would have scored most in a scene. */
export function bestKeys(scene: Scene): string[] {
  const most = Math.max(...scene.choices.map(({ verdict }) => halfPoints[verdict]));
  return scene.choices.filter(({ verdict }) => halfPoints[verdict] === most).map(({ key }) => key);
}
