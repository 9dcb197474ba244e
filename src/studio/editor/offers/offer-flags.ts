import { nextScene } from './next-scene.ts';
import type { Known, Offer, Offers, Spot } from './offer.ts';

/** What the story remembers, after `*Remember: `, `If *`, `remembered="` and `not="`. */
export function offerFlags(spot: Spot, known: Known): Offers | null {
  return offerToRemember(spot, known) ?? offerToAsk(spot, known) ?? offerToRead(spot, known);
}

function offerToRemember({ before, after }: Spot, { flags }: Known): Offers | null {
  const list = /^\s*(?:>\s*)+\*Remember:\s*((?:[\w-]+,\s*)*)([\w-]*)$/i.exec(before);
  if (!list) return null;
  const [, others = '', typed = ''] = list;
  const there = others.split(/,\s*/);
  const rest = /^[\w-]*/.exec(after)?.[0].length ?? 0;
  const end = after.slice(rest).trim() === '' ? '.*' : '';
  return {
    before: typed.length,
    after: rest,
    offers: flags
      .filter((flag) => !there.includes(flag))
      .map((flag) => offerFlag(flag, `${flag}${end}`)),
  };
}

function offerToAsk({ before, after }: Spot, known: Known): Offers | null {
  const typed = /^\s*[-*+] If (?:\*[\w-]+\* and )*\*([\w-]*)$/i.exec(before)?.[1];
  if (typed === undefined) return null;
  const [rest = ''] = /^[\w-]*\*?/.exec(after) ?? [];
  const end = after.slice(rest.length).trim() === '' ? `: [Go on](#${nextScene(known)})` : '';
  const offers = known.flags.map((flag): Offer => {
    const place = flag.length + 1;
    return { ...offerFlag(flag, `${flag}*${end}`), select: { from: place, to: place } };
  });
  return { before: typed.length, after: rest.length, offers };
}

function offerToRead({ before, after }: Spot, { flags }: Known): Offers | null {
  const typed = /<When\b[^<>]*\s(?:remembered|not)="([\w-]*)$/.exec(before)?.[1];
  if (typed === undefined) return null;
  const rest = /^[\w-]*"?/.exec(after)?.[0].length ?? 0;
  const end = after.slice(rest).trim() === '' ? '">' : '"';
  return {
    before: typed.length,
    after: rest,
    offers: flags.map((flag) => offerFlag(flag, `${flag}${end}`)),
  };
}

function offerFlag(flag: string, insert: string): Offer {
  return { label: flag, detail: 'flag', insert };
}
