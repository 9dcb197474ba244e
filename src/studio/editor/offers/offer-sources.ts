import type { Known, Offers, Spot } from './offer.ts';

/** Sources to cite, after `[@`; not where a citation would stay a code in brackets. */
export function offerSources({ before, after }: Spot, { shelves }: Known): Offers | null {
  const typed = /\[@([\w-]*)$/.exec(before)?.[1];
  if (typed === undefined || isPlainWords(before)) return null;
  const offers = Object.entries(shelves.sources).map(
    ([id, { label, who, what, date, status }]) => ({
      label: `${id} ${label}`,
      shown: label,
      detail: status === 'current' ? '' : status,
      info: `${what}. ${who}, ${date}.`,
      insert: `${id}]`,
    }),
  );
  return { before: typed.length, after: /^[\w-]*\]?/.exec(after)?.[0].length ?? 0, offers };
}

/** A heading, a row or an item of an activity, or the words of a choice or another link. */
function isPlainWords(before: string): boolean {
  const isInLink = /\[[^\]]*\[@[\w-]*$/.test(before);
  return isInLink || /^\s*(?:#|\||[-*+] \[)/.test(before);
}
