import type { OpenedStory, Picture } from '../contract.ts';
import type { StudioState } from '../studio-state.svelte.ts';
import type { AtHand, FilesDialog, Notice, OfferedPicture } from './at-hand.ts';
import type { Draft } from './draft.ts';
import { type Claim, claimDraft } from './draft-lock.ts';
import type { Beside } from './draft-store.ts';
import type { FilesMeans } from './files-means.ts';
import type { StoryPlace } from './folder.ts';
import { type KeepState, keepNewest } from './keep-newest.ts';
import { offerPictures } from './offer-pictures.ts';
import { openFiles } from './open-story.ts';
import type { Project } from './read-project.ts';

/**
 * Where the story at hand is: its draft in this browser, its folder, what is asked about it. What is done with
 * files is in functions of their own, which take this: `restoreDraft`, `openFolder`, `saveStory`, …
 */
export class StudioFiles {
  readonly studio: StudioState;
  readonly means: FilesMeans;
  hand = $state.raw<AtHand | null>(null);
  /** How it stands with the draft; null while there was nothing to keep. */
  keepState = $state<KeepState | null>(null);
  /** The browser's storage could not even be looked at. */
  isStoreless = $state(false);
  notice = $state.raw<Notice | null>(null);
  /** What else is to be known, in sentences, until it is dismissed. */
  told = $state.raw<{ tone: 'problem' | 'note'; sentences: string[] } | null>(null);
  dialog = $state.raw<FilesDialog | null>(null);
  offered = $state.raw<readonly OfferedPicture[]>([]);
  recent = $state.raw<readonly Draft[]>([]);
  /** How many drafts only a newer release can read. */
  unreadable = $state(0);
  /** The folder is known, and the browser wants to be asked again before it is used. */
  needsPermission = $state(false);
  project = $state.raw<(Project & { folder: NonNullable<StoryPlace['project']> }) | null>(null);
  /** Something is being opened or saved. */
  isBusy = $state(false);
  #writtenAt: number | null = null;
  #seen: { text: string; pictures: readonly Picture[] } = { text: '', pictures: [] };
  #kept: Kept | null = null;
  #wasPersistAsked = false;
  readonly #keeper = keepNewest<Kept>(
    (value) => this.#write(value),
    (state) => {
      this.keepState = state;
    },
  );

  constructor(studio: StudioState, means: FilesMeans) {
    this.studio = studio;
    this.means = means;
  }

  /** Something of the story is in no file. */
  get isUnsaved(): boolean {
    return (
      this.studio.isChanged || (this.studio.isOpen && (this.hand?.newPictures.length ?? 0) > 0)
    );
  }

  /** Closing the page would lose something. */
  get isAtRisk(): boolean {
    return this.isUnsaved && this.keepState !== 'kept';
  }

  /** Takes a story up, in the place of the one at hand. Its draft is kept from now on. */
  begin(hand: AtHand, story: OpenedStory, writtenAt: number | null = null): void {
    if (this.hand && this.hand.key !== hand.key) this.hand.claim.release();
    this.hand = hand;
    this.#writtenAt = writtenAt;
    this.#seen = { text: story.text, pictures: story.pictures };
    this.notice = null;
    this.dialog = null;
    this.offered = [];
    this.needsPermission = false;
    this.told = hand.claim.isSure ? null : { tone: 'note', sentences: [unsureSentence] };
    this.studio.open(story);
    this.means.tabsKey.write(hand.key);
    this.keep();
  }

  /** Keeps what is at hand: called with each change of it. */
  keep(): void {
    const { hand, studio } = this;
    if (!hand || !studio.isOpen) return;
    const { text, pictures } = studio;
    if (text !== this.#seen.text || pictures !== this.#seen.pictures) {
      this.#seen = { text, pictures };
      this.#writtenAt = this.means.now();
      this.#askToPersist();
    }
    this.#keeper.offer({ draft: this.draft(hand), pictures, place: hand.place });
  }

  /** The page is being left: there may be no time for one thing after the other. */
  keepNow(): void {
    this.keep();
    this.#keeper.hurry();
  }

  /** What is at hand as it is kept. */
  draft({ key, origin, form, newPictures, imported }: AtHand): Draft {
    const { id, text, saved, from, released } = this.studio;
    return {
      ...{ format: 1, key, id, text, saved, from, origin, form, newPictures, imported },
      ...{ released: [...released], writtenAt: this.#writtenAt, usedAt: this.means.now() },
    };
  }

  /** Resolves when everything offered so far is kept, or is known not to be. */
  idle(): Promise<void> {
    return this.#keeper.idle();
  }

  /** What is known of the file changed: the story was saved, or has another folder. */
  change(hand: Partial<AtHand>): void {
    if (!this.hand) return;
    this.hand = { ...this.hand, ...hand };
    this.keep();
  }

  /** Claims a draft, which this tab may have already. Null where another has it. */
  async claim(key: string): Promise<Claim | null> {
    return this.hand?.key === key ? this.hand.claim : claimDraft(key, this.means.locks);
  }

  /** Files that were dropped onto the text or pasted: pictures for it, or another story. */
  offerPictures(chosen: readonly File[], at?: number): void {
    const isPicture = ({ name, type }: File) => type.startsWith('image/') || /\.svg$/i.test(name);
    void (chosen.some(isPicture) ? offerPictures(this, chosen, at) : openFiles(this, chosen));
  }

  /** Reads the list of what is kept. */
  async list(): Promise<void> {
    try {
      const { drafts, unreadable } = await this.means.store.list();
      this.recent = drafts;
      this.unreadable = unreadable;
      this.isStoreless = false;
    } catch {
      this.isStoreless = true;
    }
  }

  tell(tone: 'problem' | 'note', sentences: readonly string[]): void {
    if (sentences.length > 0) this.told = { tone, sentences: [...sentences] };
  }

  async #write({ draft, pictures, place }: Kept): Promise<void> {
    const before = this.#kept?.draft.key === draft.key ? this.#kept : null;
    const beside: Beside = {};
    if (before?.pictures !== pictures) beside.pictures = pictures;
    if (before?.place !== place) beside.place = place;
    await this.means.store.write(draft, beside);
    this.#kept = { draft, pictures, place };
  }

  #askToPersist(): void {
    if (this.#wasPersistAsked) return;
    this.#wasPersistAsked = true;
    this.means.persist().catch(() => {});
  }
}

const unsureSentence =
  'This browser cannot tell whether the story is open in another tab too. Write in one tab only.';

interface Kept {
  draft: Draft;
  pictures: readonly Picture[];
  place: StoryPlace | null;
}
