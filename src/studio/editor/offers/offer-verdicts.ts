import { type Offers, type Spot, selecting } from './offer.ts';

const verdicts = [
  { word: 'Best', detail: 'what serves the people in it' },
  { word: 'Acceptable', detail: 'defensible, with a cost' },
  { word: 'Poor', detail: 'harms somebody, or may' },
];
const words = 'What comes of it, and why.';

/** The verdict that feedback begins with, after `> **`. */
export function offerVerdicts({ before, after }: Spot): Offers | null {
  const typed = /^\s*(?:>\s*)+\*\*([A-Za-z]*)$/.exec(before)?.[1];
  if (typed === undefined) return null;
  const [rest = ''] = /^[A-Za-z]*\.?(?:\*\*)? ?/.exec(after) ?? [];
  const isAlone = after.slice(rest.length).trim() === '';
  const offers = verdicts.map(({ word, detail }) =>
    selecting(words, { label: word, detail, insert: `${word}.** ${isAlone ? words : ''}` }),
  );
  return { before: typed.length, after: rest.length, offers };
}
