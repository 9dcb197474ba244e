import type { Draft } from './draft.ts';
import type { Claim } from './draft-lock.ts';
import type { Folder, StoryPlace } from './folder.ts';
import type { ScenarioFolder } from './read-folder.ts';

/** What the files know of the story at hand besides what `StudioState` knows. */
export interface AtHand
  extends Pick<Draft, 'key' | 'origin' | 'form' | 'newPictures' | 'imported'> {
  /** Its folder; null while it is in none. */
  place: StoryPlace | null;
  /** Of the draft, for this tab. */
  claim: Claim;
}

/** What is to be decided before anything else is done; shown below the bar, with its answers. */
export type Notice =
  /** What was kept came back. `theirs` is what the file says; null where it has none or says the same. */
  | { kind: 'restored'; writtenAt: number | null; theirs: string | null }
  /** Another tab has the draft. */
  | { kind: 'elsewhere'; title: string; copy: () => Promise<void> }
  /** The file was changed by somebody else, and nothing was saved. */
  | { kind: 'changed'; theirs: string }
  | { kind: 'gone' }
  /** There is another story where this one was to be saved. */
  | { kind: 'taken'; chosen: Folder; where: string; free: string }
  /** The browser keeps nothing, and something else is to be opened. */
  | { kind: 'would-lose'; go: () => Promise<void> };

export type FilesDialog =
  | { kind: 'new' }
  | { kind: 'open' }
  | { kind: 'pictures' }
  | { kind: 'import'; name: string; text: string }
  | { kind: 'project'; project: Folder | null; scenarios: ScenarioFolder[] }
  | { kind: 'compare'; theirs: string };

/** A picture that was dropped or chosen, and has no words yet. */
export interface OfferedPicture {
  /** Of the file. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  /** Of a name, without its dot. */
  ending: string;
  /** Where it goes, an offset in the text. */
  caret: number;
}
