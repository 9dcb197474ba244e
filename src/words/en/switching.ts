import type { Wording } from '../wording.ts';

/** For changing the language; both languages are on the screen then. */
export const switching = {
  review: 'The Welsh text is waiting for a Welsh speaker to review it.',
  changed: 'This page is in English now.',
  failed:
    'The page in this language has not arrived. You can go on here, and try again in a moment.',
};

export type SwitchingWords = Wording<typeof switching>;
