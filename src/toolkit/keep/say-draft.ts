import type { DraftState } from './draft-store.ts';

/** Where the work is, in whole sentences. */
export const draftWords: Record<DraftState, string> = {
  empty:
    'What you write is kept in this browser, on this computer, and sent nowhere. It stays until you clear it.',
  kept: 'Your draft is kept in this browser, on this computer, and sent nowhere. On a shared computer, save a work file and clear the draft before you leave.',
  'not-kept':
    'This browser does not keep drafts. Your work is on this page only: save a work file before you close or reload it.',
  'changed-elsewhere':
    'The draft was changed or cleared in another tab or window. From now on nothing of this tab is kept, until you choose. Save a work file if you may want it again.',
  unreadable:
    'This browser keeps a draft that this page cannot read, perhaps of a newer release. It is left alone, and nothing of this page is kept. Save a work file, or clear that draft.',
};
