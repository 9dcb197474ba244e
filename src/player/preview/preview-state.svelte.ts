import type { AttemptState } from '../attempt-state.svelte.ts';
import { CourseState } from '../course-state.svelte.ts';
import { newSeed } from '../shuffle.ts';
import { followStory, type Lineage, listPresent } from './lineage.ts';
import type { PreviewMaterial, PreviewStanding } from './material.ts';
import type { Stop } from './playable.ts';
import { keepNothing, makeCourse } from './preview-course.ts';
import { noWay, type Way } from './retrace.ts';
import { type Beginning, findStart, type SetUp, setUp, storyStart } from './set-up.ts';
import {
  nothingToPlay,
  notPlayable,
  notShowable,
  nowhere,
  type Playing,
  type Shown,
  type Stopped,
  sayGone,
  sayLost,
} from './shown.ts';

/**
 * A story as it is played while it is written. The product's own player plays it; here is only where it
 * stands, and how it stays there when the text changes.
 */
export class PreviewState {
  #material: PreviewMaterial | null = null;
  #lineage: Lineage = [];
  #beginning: Beginning = storyStart;
  /** All that was done, also where the text at hand has no room for it: the next letter may bring it back. */
  #way: Way = noWay;
  /** Handle of the scene that it led to. */
  #end: string | null = null;
  #seed = 0;
  /** What was put on the screen last; what differs from it was done there since. */
  #placed: Placed | null = null;
  #asked = 0;
  #shown = $state.raw<Shown>({ page: 'waiting' });
  /** Grows with each new beginning. */
  #turn = 0;
  #note = $state('');
  #hasLeft = $state(false);
  #turnShown = -1;
  #isUpdating = false;
  #sheet = $state(0);
  readonly #means: PreviewMeans;

  constructor(means: PreviewMeans) {
    this.#means = means;
  }

  get shown(): Shown {
    return this.#hasLeft && this.#shown.page === 'playing' ? { page: 'left' } : this.#shown;
  }

  /** Changes when everything on the screen is to be made anew. */
  get sheet(): number {
    return this.#sheet;
  }

  /** The text changed and nothing else: what is on the screen changes where it stands. */
  get isUpdating(): boolean {
    return this.#isUpdating;
  }

  /** Why the story does not go on from what is on the screen; null where it does. */
  get stop(): Stop | null {
    const playing = this.#readScreen();
    if (!playing || playing.attempt.isDecided) return null;
    return playing.shown.stops.get(playing.attempt.scene.id) ?? null;
  }

  get standing(): PreviewStanding {
    const playing = this.#readScreen();
    const note = this.#note;
    if (!playing) {
      const title = this.#shown.page === 'stopped' ? this.#shown.title : '';
      return { ...nowhere, title, note };
    }
    const { attempt, shown } = playing;
    return {
      sceneId: this.stop?.sceneId ?? shown.ids.get(attempt.scene.id) ?? '',
      title: attempt.scene.title,
      remembered: attempt.remembered,
      isEnded: attempt.isEnded && !attempt.isDecided,
      canGoBack: attempt.path !== '',
      note,
    };
  }

  /** Shows a new text at the place where the last one stood, or at another beginning where one is wished. */
  async show(material: PreviewMaterial): Promise<void> {
    const last = this.#material;
    this.#noteWay();
    if (last?.opened !== material.opened) this.#lineage = [];
    this.#lineage = followStory(this.#lineage, material.story);
    this.#material = material;
    const isNew = last?.opened !== material.opened || last.begun !== material.begun;
    if (isNew) this.#begin({ wanted: material.start, handle: null });
    await this.#place();
  }

  /** From the same beginning; from the story's own where that is gone. */
  async beginAgain(): Promise<void> {
    const { wanted } = this.#beginning;
    const story = this.#material?.story;
    const isThere = wanted && story && findStart(this.#beginning, story, this.#lineage);
    this.#begin(isThere ? this.#beginning : storyStart);
    await this.#place();
  }

  async goBack(): Promise<void> {
    this.#hasLeft = false;
    this.#noteWay();
    // What the text has no room for was not on the screen: a step back is one from what is.
    const stepsShown = this.#placed?.path.length ?? 0;
    this.#way = { steps: this.#way.steps.slice(0, Math.max(stepsShown - 1, 0)), isDecided: false };
    await this.#place({ isUpdate: false });
  }

  /** Out of the scenario, as learners may go at any scene. */
  leave(): void {
    this.#hasLeft = true;
  }

  comeBack(): void {
    this.#hasLeft = false;
  }

  /** Something on the screen could not be shown: this text is given up, and the next one is tried. */
  giveUp(): void {
    this.#asked += 1;
    this.#shown = notShowable;
  }

  #begin(beginning: Beginning): void {
    this.#beginning = beginning;
    this.#way = noWay;
    this.#end = null;
    this.#seed = newSeed(this.#means.random);
    this.#hasLeft = false;
    this.#placed = null;
    this.#turn += 1;
  }

  /** Takes up what was done on the screen since it was put there. */
  #noteWay(): void {
    const { attempt } = this.#readScreen() ?? {};
    const last = this.#placed;
    const playback = attempt?.later.value?.playback;
    if (!attempt || !playback || !last) return;
    const { path, isDecided } = attempt;
    if (last.attempt === attempt && last.path === path && last.isDecided === isDecided) return;
    this.#way = { steps: playback.scenesAlong(path), isDecided };
    this.#end = attempt.scene.id;
    this.#placed = { attempt, path, isDecided };
  }

  #readScreen(): { shown: Playing; attempt: AttemptState } | null {
    const shown = this.#shown;
    if (shown.page !== 'playing' || shown.learner.view.page !== 'scenario') return null;
    return { shown, attempt: shown.learner.view.attempt };
  }

  async #place({ isUpdate = this.#turn === this.#turnShown } = {}): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const made = await this.#setUp();
    if (asked !== this.#asked) return;
    this.#quieten(isUpdate);
    this.#turnShown = this.#turn;
    if ('page' in made) {
      this.#note = '';
      this.#shown = made;
      return;
    }
    const { attempt, isWhole, shown } = made;
    const { path, isDecided, scene } = attempt;
    this.#placed = { attempt, path, isDecided };
    if (!isUpdate || this.#hasLostChosen(attempt)) this.#sheet += 1;
    if (isWhole) this.#end = scene.id;
    const end = this.#lineage.find(({ handle }) => handle === this.#end);
    this.#note = isWhole ? '' : sayLost(end, scene.title);
    this.#shown = shown;
  }

  async #setUp(): Promise<(SetUp & { shown: Playing }) | Stopped> {
    const material = this.#material;
    const lineage = this.#lineage;
    if (!material || listPresent(lineage).length === 0) return nothingToPlay;
    const { wanted, handle } = this.#beginning;
    const start = findStart(this.#beginning, material.story, lineage);
    if (!start) {
      const gone = lineage.find((one) => one.handle === handle);
      return sayGone(gone?.title ?? wanted?.sceneId ?? '');
    }
    this.#beginning = { wanted, handle: start.handle };
    const made = await setUp(material, {
      lineage,
      start: start.handle,
      remembered: wanted?.remembered ?? [],
      way: this.#way,
      seed: this.#seed,
    });
    if (!made) return notPlayable;
    const { attempt, playable } = made;
    const learner = new CourseState(makeCourse(playable.story, material.settings));
    await learner.open(keepNothing(attempt), null);
    learner.begin(attempt.story.id, attempt);
    const ids = new Map(listPresent(lineage).map((one) => [one.handle, one.id]));
    return { ...made, shown: { page: 'playing', learner, stops: playable.stops, ids } };
  }

  /** A form would go on holding a choice that is not there any more, and send nothing. */
  #hasLostChosen({ isDecided, scene }: AttemptState): boolean {
    const chosen = this.#means.readChosen();
    return chosen !== null && !isDecided && scene.choices.every(({ key }) => key !== chosen);
  }

  /** What changes on the screen now moves neither focus nor page, where only the text has changed. */
  #quieten(isUpdate: boolean): void {
    this.#isUpdating = isUpdate;
    // By then the screen has changed, and whatever wanted to move the focus has asked.
    setTimeout(() => {
      this.#isUpdating = false;
    }, 0);
  }
}

interface Placed {
  attempt: AttemptState;
  path: string;
  isDecided: boolean;
}

/** What a preview takes from its page. */
interface PreviewMeans {
  /** 0 to 1: it orders the choices, as it does for learners. */
  random: () => number;
  /** Key of the choice that is marked on the screen and not yet made. */
  readChosen: () => string | null;
}
