import { messages } from '../../../scenario/index.ts';
import { halfAYearAfter, newField } from './front-fields.ts';
import type { Known, Offer, Offers, Spot } from './offer.ts';
import { platforms } from './platforms.ts';

/** What may stand in the front matter: the names of its fields, and what each may say. */
export function offerFrontMatter(spot: Spot, known: Known): Offers | null {
  if (!spot.isFrontMatter) return null;
  return offerFields(spot, known) ?? offerEntries(spot, known) ?? offerValues(spot, known);
}

function offerFields({ before, after, fields, isAsked }: Spot, known: Known): Offers | null {
  const typed = /^([a-z_]*)$/.exec(before)?.[1];
  if (typed === undefined || (typed === '' && !isAsked)) return null;
  const rest = /^[a-z_]*/.exec(after)?.[0].length ?? 0;
  const isNamed = after.slice(rest).startsWith(':');
  const offers = newField(known)
    .filter(({ label }) => !fields.includes(label))
    .map((offer) => (isNamed ? { label: offer.label, insert: offer.label } : offer));
  return { before: typed.length, after: rest, offers };
}

/** Inside `accepted` and `renamed`, in one line or in several. */
function offerEntries(spot: Spot, known: Known): Offers | null {
  const { before } = spot;
  const typed = /(?:^|[\s{,])(rule|scene):\s*([\w-]*)$/.exec(before);
  const field = fieldOf(spot);
  if (typed && field === 'accepted') {
    return replace(
      spot,
      typed[2] ?? '',
      typed[1] === 'rule' ? listRules(known) : listScenes(known),
    );
  }
  const renamed = /(?:^\s+|[{,]\s*)[\w-]+:\s*([\w-]*)$/.exec(before);
  return renamed && field === 'renamed' ? replace(spot, renamed[1] ?? '', listScenes(known)) : null;
}

function offerValues(spot: Spot, known: Known): Offers | null {
  const { before, after } = spot;
  const field = fieldOf(spot);
  const [, value = ''] = /^(?:\w+:\s*|\s*-\s+)(.*)$/.exec(before) ?? [];
  if (!/^(?:\w+:|\s*-\s)/.test(before)) return null;
  const plain = plainValues(field, known);
  if (plain) return replace(spot, value, plain, /^[^#\n]*/);
  const list = listValues(field, known);
  if (!list) return null;
  if (/^\s*-\s/.test(before)) return replace(spot, value, list);
  if (value === '' && after.trim() === '') {
    return replace(
      spot,
      '',
      list.map((offer) => ({ ...offer, insert: `[${offer.insert}]` })),
    );
  }
  const typed = /^\[(?:[^\]]*,)?\s*([\w-]*)$/.exec(value)?.[1];
  if (typed === undefined) return null;
  const end = /^[\w-]*\s*[\],]/.test(after) ? '' : ']';
  const there = `${value.slice(0, value.length - typed.length)} ${after}`.split(/[^\w-]+/);
  const offers = list.filter(({ insert }) => !there.includes(insert));
  return replace(
    spot,
    typed,
    offers.map((offer) => ({ ...offer, insert: `${offer.insert}${end}` })),
  );
}

function replace({ after }: Spot, typed: string, offers: Offer[], rest = /^[\w-]*/): Offers {
  return { before: typed.length, after: rest.exec(after)?.[0].length ?? 0, offers };
}

/** The field that a line belongs to: its own, or that of the nearest line above which begins one. */
function fieldOf({ before, above }: Spot): string {
  const lines = [before, ...above];
  return /^(\w+):/.exec(lines.find((line) => /^\w+:/.test(line)) ?? '')?.[1] ?? '';
}

function plainValues(field: string, { today }: Known): Offer[] | null {
  const inHalfAYear = halfAYearAfter(today);
  const values: Readonly<Record<string, readonly string[]>> = {
    platform: platforms,
    toolkit: ['policy', 'objectives', 'arrangements'],
    reviewed: [today],
    review_by: [inHalfAYear],
  };
  return values[field]?.map((value) => ({ label: value, insert: value })) ?? null;
}

function listValues(field: string, { shelves }: Known): Offer[] | null {
  if (field === 'audience') {
    return ['everyone', 'managers', 'communications'].map((name) => ({
      label: name,
      insert: name,
    }));
  }
  if (field !== 'outcomes') return null;
  return Object.entries(shelves.outcomes).map(([code, { text, audience }]) => ({
    label: `${code} ${text}`,
    shown: code,
    detail: audience === 'everyone' ? 'for everyone' : `for ${audience}`,
    info: text,
    insert: code,
  }));
}

/** Only warnings can be accepted; those that the story has come first. */
function listRules({ warned }: Known): Offer[] {
  const rules = Object.entries(messages).flatMap(([rule, { severity }]) =>
    severity === 'warning' ? [rule] : [],
  );
  const first = rules.filter((rule) => warned.includes(rule));
  const others = rules.filter((rule) => !warned.includes(rule));
  return [
    ...first.map((rule) => ({ label: rule, detail: 'found in this story', insert: rule })),
    ...others.map((rule) => ({ label: rule, insert: rule })),
  ];
}

function listScenes({ scenes }: Known): Offer[] {
  return scenes.map(({ id, title }) => ({
    label: `${id} ${title}`,
    shown: title,
    detail: id,
    insert: id,
  }));
}
