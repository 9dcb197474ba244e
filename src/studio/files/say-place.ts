import type { Draft } from './draft.ts';
import type { KeepState } from './keep-newest.ts';

/** Where the story at hand is, in a sentence or two for the bar. */
export function sayPlace({ origin, from, isUnsaved, hasFile, keepState }: PlaceFacts): string {
  const kept = keepState !== 'not-kept';
  if (!isUnsaved) {
    if (origin === 'folder') return `Saved in ${from}.`;
    if (origin === 'site') return 'As it is on this site. What you change is kept in this browser.';
    return `As it is in ${from}.`;
  }
  if (!kept) return 'Kept nowhere: this browser keeps nothing. Save or download it now.';
  if (!hasFile) return 'Not in a file yet: kept in this browser.';
  if (origin === 'folder') return `Changed since it was saved in ${from}. Kept in this browser.`;
  if (origin === 'site') return 'Changed, and not in a file yet: kept in this browser.';
  return `Changed since ${from}. Kept in this browser.`;
}

/** `14:02`, or `21 November, 14:02` for another day. */
export function sayTime(ms: number, now: number): string {
  const [then, today] = [new Date(ms), new Date(now)];
  const time = then.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  if (then.toDateString() === today.toDateString()) return time;
  return `${then.toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}, ${time}`;
}

export interface PlaceFacts {
  origin: Draft['origin'];
  /** `the folder friend-request`. */
  from: string;
  isUnsaved: boolean;
  /** Whether a file of it is known, whatever that says. */
  hasFile: boolean;
  keepState: KeepState | null;
}
