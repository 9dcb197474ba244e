import type { OpenedStory } from '../contract.ts';
import type { AtHand } from './at-hand.ts';
import { type Draft, isUnsaved, titleOf } from './draft.ts';
import type { Claim } from './draft-lock.ts';
import type { KeptDraft } from './draft-store.ts';
import type { StoryPlace } from './folder.ts';
import type { StudioFiles } from './studio-files.svelte.ts';
import { asSaved, newTextForm } from './text-form.ts';

/**
 * Takes a story up that was opened. Where this browser keeps something unsaved of the same file, that comes
 * back instead, with the file's version beside it; where another tab has it, a copy is offered.
 */
export async function takeUp(files: StudioFiles, opened: TakenUp, isAsked = false): Promise<void> {
  if (!isAsked && !(await mayLeave(files, () => takeUp(files, opened, true)))) return;
  const match = await findKept(files, opened);
  if (!match) return beginAnew(files, opened);
  const claim = await files.claim(match.draft.key);
  if (!claim) {
    const copy = () => beginCopy(files, { ...opened, origin: 'copy' });
    files.notice = { kind: 'elsewhere', title: titleOf(opened.story), copy };
    return;
  }
  if (isUnsaved(match.draft)) {
    resume(files, { ...match, place: opened.place ?? match.place }, claim);
    compareWithFile(files, match, opened.story.text);
  } else {
    files.begin({ ...handOf(opened, match.draft.key), claim }, opened.story);
  }
  files.tell('note', opened.notes);
}

/** Takes up what was kept, as it was. */
export function resume(files: StudioFiles, { draft, pictures, place }: KeptDraft, claim: Claim) {
  const { key, origin, form, newPictures, imported, writtenAt } = draft;
  const { id, text, saved, from, released } = draft;
  files.begin(
    { key, origin, form, newPictures, imported, place, claim },
    { id, text, saved, from, released, pictures },
    writtenAt,
  );
}

/** Says what was restored, and that the file says something else where it does. */
export function compareWithFile(
  files: StudioFiles,
  { draft }: KeptDraft,
  theirs: string | null,
): void {
  const isOther = theirs !== null && theirs !== asSaved(draft.text);
  files.notice = { kind: 'restored', writtenAt: draft.writtenAt, theirs: isOther ? theirs : null };
}

/** The same words as a story of its own, so that two tabs never write in one. */
export function copyOf({ draft, pictures }: KeptDraft): TakenUp {
  const { id, text, form, released, imported } = draft;
  const from = 'a copy of what is open in another tab';
  return {
    story: { id, text, released, pictures, saved: null, from },
    ...{ origin: 'copy', form, imported, place: null, notes: [] },
  };
}

export async function beginCopy(files: StudioFiles, opened: TakenUp): Promise<void> {
  const story = { ...opened.story, saved: null, from: 'a copy of what is open in another tab' };
  await beginAnew(files, { ...opened, story, place: null, origin: 'copy' });
}

/**
 * Keeps what is at hand before something else takes its place. Where the browser keeps nothing, a person is
 * asked first; then `go` is what goes on.
 */
export async function mayLeave(files: StudioFiles, go: () => Promise<void>): Promise<boolean> {
  files.keep();
  await files.idle();
  if (!files.isAtRisk) return true;
  files.dialog = null;
  files.notice = { kind: 'would-lose', go };
  return false;
}

async function beginAnew(files: StudioFiles, opened: TakenUp): Promise<void> {
  const key = files.means.newKey();
  const claim = (await files.claim(key)) ?? { isSure: false, release: () => {} };
  files.begin({ ...handOf(opened, key), claim }, opened.story);
  files.tell('note', opened.notes);
}

function handOf(opened: TakenUp, key: string): Omit<AtHand, 'claim'> {
  const { origin, form, place, imported, story } = opened;
  const isInFile = story.saved !== null;
  const newPictures = isInFile ? [] : story.pictures.map(({ name }) => name);
  return { key, origin, form, place, imported, newPictures };
}

/** What is kept of the same file: the same folder, story of the site, or name of a file. */
async function findKept(files: StudioFiles, opened: TakenUp): Promise<KeptDraft | null> {
  const { store } = files.means;
  const { origin, place, story } = opened;
  if (!['folder', 'site', 'files'].includes(origin)) return null;
  try {
    const { drafts } = await store.list();
    for (const draft of drafts.filter((one) => one.origin === origin)) {
      if (!place && draft.id !== story.id) continue;
      const kept = await store.read(draft.key);
      if (!kept) continue;
      if (!place || (await kept.place?.folder.isSameEntry?.(place.folder))) return kept;
    }
  } catch {
    files.isStoreless = true;
  }
  return null;
}

/** A story that has no draft yet, with what the files need to know of it. */
export interface TakenUp {
  story: OpenedStory;
  origin: Draft['origin'];
  form: Draft['form'];
  imported: Draft['imported'];
  place: StoryPlace | null;
  /** Sentences for the page. */
  notes: readonly string[];
}

/** What a story has that is in no file: neither a form of its own, nor a folder. */
export const withoutFile = { form: newTextForm, place: null, imported: [], notes: [] };
