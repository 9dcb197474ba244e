import { applyEdits, type Fix, type TextEdit } from '../drafting/index.ts';
import { Checking } from './checking.svelte.ts';
import type {
  Analysis,
  OpenedStory,
  OutlineEntry,
  Picture,
  PreviewStart,
  Shelves,
  StoryRelease,
  StudioLibrary,
  StudioProblem,
} from './contract.ts';
import { keyProblems } from './problems/key-problems.ts';
import { writeDay } from './write-day.ts';

/** The story at hand, what is known of it, and where its author stands in it. One for the page. */
export class StudioState {
  /** Of the site: its version, and what stories refer to while no project folder is open. */
  readonly library: StudioLibrary;
  /** The text as it is in the story's file; null while it has none. */
  saved = $state.raw<string | null>(null);
  from = $state('');
  /** Whether a story is open at all. */
  isOpen = $state(false);
  /** Grows when another story is opened, so that an editor begins afresh. */
  opened = $state(0);
  /** Where the caret is, an offset in the text. */
  caret = $state(0);
  /** What the editor is asked to select and show; `at` grows with each request. */
  wanted = $state.raw<{ from: number; to: number; at: number } | null>(null);
  preview = $state.raw<PreviewStart | null>(null);
  /** A sentence that is read out by screen readers: what has just happened. */
  said = $state('');
  /** The pane that is asked for where not all can be seen; `at` grows with each request. */
  front = $state.raw<{ pane: PaneName; at: number }>({ pane: 'text', at: 0 });
  readonly checking: Checking;
  #shelves = $state.raw<Shelves>() as Shelves;
  #id = $state('');
  #text = $state.raw('');
  #pictures = $state.raw<readonly Picture[]>([]);
  #released = $state.raw<readonly StoryRelease[]>([]);
  readonly #editors = new Set<EditTaker>();
  #wish: { key: string; title: string } | null = null;

  constructor(library: StudioLibrary) {
    this.library = library;
    this.#shelves = library;
    this.checking = new Checking({
      question: (revision) => this.#ask(revision),
      settled: () => this.#grantWish(),
      say: (sentence) => this.say(sentence),
    });
  }

  /** What the story may refer to. */
  get shelves(): Shelves {
    return this.#shelves;
  }

  set shelves(shelves: Shelves) {
    this.#shelves = shelves;
    if (this.isOpen) this.checking.begin(shelves, this.#released, { isOther: false });
  }

  get id(): string {
    return this.#id;
  }

  set id(id: string) {
    if (id === this.#id) return;
    this.#id = id;
    this.checking.ask();
  }

  get text(): string {
    return this.#text;
  }

  /** For the editor, which shows what it writes here; others call `requestEdits`. */
  set text(text: string) {
    if (text === this.#text) return;
    this.#text = text;
    this.checking.ask();
  }

  get pictures(): readonly Picture[] {
    return this.#pictures;
  }

  set pictures(pictures: readonly Picture[]) {
    this.#pictures = pictures;
    this.checking.ask();
  }

  get released(): readonly StoryRelease[] {
    return this.#released;
  }

  set released(released: readonly StoryRelease[]) {
    this.#released = released;
    if (this.isOpen) this.checking.begin(this.#shelves, released, { isOther: false });
  }

  /** About the newest text that the worker has finished with; null until the first answer. */
  get analysis(): Analysis | null {
    return this.checking.analysis;
  }

  set analysis(analysis: Analysis | null) {
    this.checking.analysis = analysis;
  }

  /** Of the text as it is now; grows with each change. */
  get revision(): number {
    return this.checking.revision;
  }

  /** Whether `analysis` is about the text as it is now. */
  get isCurrent(): boolean {
    return this.checking.isCurrent;
  }

  get isProseCurrent(): boolean {
    return this.checking.isProseCurrent;
  }

  /** An answer takes longer than 300 ms. */
  get isChecking(): boolean {
    return this.checking.isSlow;
  }

  /** Why nothing is checked, in a sentence; empty where all is well. */
  get failure(): string {
    return this.checking.failure;
  }

  /** Something was written since the story was read or saved. */
  readonly isChanged = $derived(this.isOpen && this.#text !== this.saved);
  /** The part of the text that the caret is in; null above the first heading. */
  readonly here: OutlineEntry | null = $derived(this.sceneAt(this.caret));

  open(story: OpenedStory): void {
    this.#id = story.id;
    this.#text = story.text;
    this.saved = story.saved;
    this.#pictures = story.pictures;
    this.#released = story.released;
    this.from = story.from;
    this.isOpen = true;
    this.caret = 0;
    this.wanted = null;
    this.preview = null;
    this.#wish = null;
    this.opened += 1;
    this.checking.begin(this.#shelves, story.released, { isOther: true });
  }

  sceneAt(offset: number): OutlineEntry | null {
    const entry = this.analysis?.outline.findLast(({ from }) => from <= offset);
    return entry ?? null;
  }

  /** Selects a part of the text and shows it; the editor takes the focus. */
  goTo(from: number, to = from): void {
    this.show('text');
    this.wanted = { from, to, at: (this.wanted?.at ?? 0) + 1 };
  }

  /** Goes to a scene's heading and starts the preview there, with the flags that were set by hand. */
  goToScene(id: string): void {
    const entry = this.analysis?.outline.find((one) => one.id === id);
    if (!entry) return;
    this.goTo(entry.from);
    if (entry.kind !== 'section') {
      this.preview = { sceneId: id, remembered: this.preview?.remembered ?? [] };
    }
  }

  /** Brings a pane to where it can be seen, without the focus. */
  show(pane: PaneName): void {
    this.front = { pane, at: this.front.at + 1 };
  }

  /** Has it read out, even where the same was said just before. */
  say(sentence: string): void {
    this.said = sentence === this.said ? `${sentence}\u00a0` : sentence;
  }

  /** The editor's own: `take` makes edits, so that they can be undone. Gives what ends it. */
  onEdits(take: EditTaker): () => void {
    this.#editors.add(take);
    return () => this.#editors.delete(take);
  }

  /** Changes the text as it is now. With `select`, which is in the changed text, the editor takes the focus. */
  requestEdits(edits: readonly TextEdit[], select?: { from: number; to: number }): void {
    if (select) this.show('text');
    if (this.#editors.size === 0) {
      this.text = applyEdits(this.#text, edits);
      if (select) this.goTo(select.from, select.to);
    }
    for (const take of this.#editors) take(edits, select);
  }

  /** Makes a fix; where what is known is about an earlier text, as soon as the same problem is found in this one. */
  applyFix(problem: StudioProblem, { title }: Fix): void {
    const keyed = keyProblems(this.analysis?.problems ?? []);
    const key = keyed.find((one) => one.problem === problem)?.key;
    if (key === undefined) return;
    this.#wish = { key, title };
    if (this.isCurrent) this.#grantWish();
  }

  /** `2026-11-22`, as this computer's own calendar has it. */
  today(): string {
    return writeDay(new Date());
  }

  #ask(revision: number) {
    const first = this.preview?.sceneId ?? this.here?.id;
    return {
      ...{ revision, id: this.#id, text: this.#text, today: this.today() },
      files: this.#pictures.map(({ name }) => name),
      ...(first ? { first } : {}),
    };
  }

  #grantWish(): void {
    if (!this.#wish) return;
    const { key, title } = this.#wish;
    this.#wish = null;
    const keyed = keyProblems(this.analysis?.problems ?? []).find((one) => one.key === key);
    const fix = keyed?.problem.fixes.find((one) => one.title === title);
    if (fix) {
      this.requestEdits(fix.edits, fix.select);
      this.say(`Done: ${fix.title}`);
    } else {
      this.say('The text has changed, and this is no problem any more.');
    }
  }
}

export type PaneName = 'text' | 'preview' | 'map' | 'list' | 'problems';

type EditTaker = (edits: readonly TextEdit[], select?: { from: number; to: number }) => void;
