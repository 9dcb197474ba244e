import type { ProseParts } from '../design/index.ts';
import {
  type Attempt,
  type Choice,
  halfPoints,
  type Scene,
  type Score,
  type Story,
} from '../scenario/index.ts';
import {
  type Catalogue,
  english,
  type FirstWords,
  htmlLang,
  type Language,
  type Speech,
} from '../words/index.ts';
import type { StoryModule } from './course.ts';
import { type Later, LaterPart } from './later-part.svelte.ts';
import type { Playback } from './playback.ts';
import { shuffle } from './shuffle.ts';

/** A decision that has been made, with the scene it was made in. */
export interface Decision {
  scene: Scene;
  choice: Choice;
}

/** A story in one language, as it is being told. All of its languages have the same ids and letters. */
export interface Telling {
  module: StoryModule;
  later: LaterPart;
  speech: Speech;
}

/**
 * One attempt at one scenario: where the learner stands, and what they are being told. It speaks the
 * language that its story is told in: English in a Welsh page, where it has not been translated.
 */
export class AttemptState implements Speech {
  readonly original: Telling;
  readonly seed: number;
  #told = $state.raw<Telling | null>(null);
  #attempt = $state.raw<Attempt>() as Attempt;
  #decided = $state.raw<{ sceneId: string; key: string } | null>(null);

  /** At the story's first scene, which needs no machine to be shown. */
  constructor(module: StoryModule, { seed, later }: { seed: number; later?: LaterPart }) {
    this.original = { module, later: later ?? new LaterPart(module), speech: english };
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

  /** Another attempt at the same story, in the same language, which goes on from a path. */
  again(path: string, seed: number): AttemptState {
    const { module, later } = this.original;
    const next = new AttemptState(module, { seed, later });
    next.tell(this.#told);
    if (this.later.value) next.resume(path, this.later.value);
    return next;
  }

  /** Goes on in another language, at the same place; null for the original. */
  tell(told: Telling | null): void {
    this.#told = told;
  }

  get told(): Telling | null {
    return this.#told;
  }

  get #telling(): Telling {
    return this.#told ?? this.original;
  }

  get story(): Story {
    return this.#telling.later.story;
  }

  /** What came with the story: its first scene. */
  get prose(): ProseParts {
    return this.#telling.module.prose;
  }

  get later(): LaterPart {
    return this.#telling.later;
  }

  get originalStory(): Story {
    return this.original.later.story;
  }

  /** What of the rest could not be loaded. */
  get missing(): LaterPart | undefined {
    return [this.later, this.original.later].find(({ hasFailed }) => hasFailed);
  }

  /**
   * What comes after the first scene, also in the original's words: those are reported. Null where some of it
   * did not arrive.
   */
  async loadLater(): Promise<Later | null> {
    const [own, told] = await Promise.all([this.original.later.load(), this.later.load()]);
    return own && told;
  }

  get language(): Language {
    return this.#telling.speech.language;
  }

  get words(): FirstWords {
    return this.#telling.speech.words;
  }

  get catalogue(): Catalogue | null {
    return this.#telling.speech.catalogue;
  }

  /** For `lang` attributes round what is the story's own. */
  get lang(): string {
    return htmlLang(this.language);
  }

  get path(): string {
    return this.#attempt.path;
  }

  get remembered(): readonly string[] {
    return this.#attempt.remembered;
  }

  /** A decision's consequence is on the screen, and no scene. */
  get isDecided(): boolean {
    return this.#decided !== null;
  }

  /** The decision whose consequence is on the screen, or null while a scene is. */
  get consequence(): Decision | null {
    const { sceneId, key } = this.#decided ?? { sceneId: '', key: '' };
    return findDecision(this.story, sceneId, key);
  }

  /** The scene on the screen: the one decided in, while its consequence is shown. */
  get scene(): Scene {
    return this.#sceneAt(this.#decided?.sceneId ?? this.#attempt.sceneId);
  }

  get isEnded(): boolean {
    return this.#attempt.isEnded;
  }

  /** The scene's choices in this attempt's order. */
  get choices(): Choice[] {
    return shuffle(this.scene.choices, this.seed, this.scene.id);
  }

  /**
   * Makes a decision; its consequence is shown next. It is returned in the original's words, because
   * those are what is reported. Null when the story has no such choice here.
   */
  decide(key: string): Decision | null {
    const { sceneId } = this.#attempt;
    const decision = findDecision(this.originalStory, sceneId, key);
    const next = decision && this.#playback.step(this.#attempt, key);
    if (!next) return null;
    this.#attempt = next;
    this.#decided = { sceneId, key };
    return decision;
  }

  /** From a consequence to the next scene, or along the one way on. */
  goOn(): void {
    if (this.#decided) this.#decided = null;
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

  /** The last decision of the way that scored nothing, unless it was made again since. */
  get lastPoor(): Decision | undefined {
    const decisions = this.decisions();
    const isLast = ({ scene }: Decision, at: number) =>
      !decisions.slice(at + 1).some((later) => later.scene.id === scene.id);
    return decisions.findLast((one, at) => one.choice.verdict === 'poor' && isLast(one, at));
  }

  /** The activities on the way, each once. */
  activities(): Scene[] {
    const met = this.#playback.scenesAlong(this.path).map(({ sceneId }) => this.#sceneAt(sceneId));
    return [...new Set(met)].filter(({ activity }) => activity !== null);
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
    const { playback } = value ?? this.original.later.value ?? {};
    if (!playback) throw new Error('A step was taken before the story could be played.');
    return playback;
  }

  #decisionsAlong(path: string): Decision[] {
    return this.#playback
      .scenesAlong(path)
      .flatMap(({ sceneId, step }) => findDecision(this.story, sceneId, step) ?? []);
  }

  #sceneAt(id: string): Scene {
    const scene = findScene(this.story, id);
    if (!scene) throw new Error(`The machine is at "${id}", which is not a scene.`);
    return scene;
  }
}

function findScene({ scenes }: Story, id: string): Scene | undefined {
  return scenes.find((one) => one.id === id);
}

function findDecision(story: Story, sceneId: string, key: string): Decision | null {
  const scene = findScene(story, sceneId);
  const choice = scene?.choices.find((one) => one.key === key);
  return scene && choice ? { scene, choice } : null;
}

/** Letters of the choices that would have scored most in a scene. */
export function bestKeys(scene: Scene): string[] {
  const most = Math.max(...scene.choices.map(({ verdict }) => halfPoints[verdict]));
  return scene.choices.filter(({ verdict }) => halfPoints[verdict] === most).map(({ key }) => key);
}
