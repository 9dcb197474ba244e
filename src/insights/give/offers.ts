import type { View } from '../answer/view.ts';
import type { Giving } from '../worker/messages.ts';

/** The files to take away, each with what it holds, and why it is not offered, if it is not. */
export function listOffers({ suppressUnder }: Pick<View, 'suppressUnder'>): Offer[] {
  const whose = suppressUnder === 0 ? 'It names people.' : 'It names nobody.';
  return files.map(({ what, label, hint }) => ({
    ...{ what, label },
    hint: what === 'decisions-csv' ? hint : `${hint} ${whose}`,
    whyNot: sayWhyNot(what, suppressUnder),
  }));
}

/** Why a file cannot be taken away while small numbers are hidden; empty where it can. */
export function sayWhyNot(what: Giving, suppressUnder: View['suppressUnder']): string {
  if (suppressUnder === 0 || what === 'workbook' || what === 'decisions-csv') return '';
  const why =
    what === 'events-csv'
      ? 'it has a row about each person, from which every number could be counted'
      : 'a list of people would tell them';
  return `Not offered while numbers under ${suppressUnder} are hidden, because ${why}. Show every number in the settings to have it.`;
}

const files: readonly Pick<Offer, 'what' | 'label' | 'hint'>[] = [
  {
    what: 'workbook',
    label: 'Excel workbook',
    hint: 'The tables of these results, a sheet each.',
  },
  {
    what: 'people-csv',
    label: 'People (CSV)',
    hint: 'Everybody required, and where they stand.',
  },
  {
    what: 'decisions-csv',
    label: 'Decisions (CSV)',
    hint: 'Each choice of each scene, in the scene’s own words.',
  },
  {
    what: 'events-csv',
    label: 'Everything, as flat events (CSV)',
    hint: 'One row for each decision and attempt, for other tools or to read here again.',
  },
];

interface Offer {
  what: Giving;
  label: string;
  hint: string;
  whyNot: string;
}
