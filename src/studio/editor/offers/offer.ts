import type { Shelves } from '../../contract.ts';

/** Something that can be written where the caret is. */
export interface Offer {
  /** What typed words are compared with, and what a list of offers shows unless it has `shown`. */
  label: string;
  shown?: string;
  /** Beside it in the list, in a few words. */
  detail?: string;
  /** A sentence about it. */
  info?: string;
  insert: string;
  /** Of `insert`, what is selected afterwards: words to be written over. The caret goes behind it where there is none. */
  select?: { from: number; to: number };
}

export interface Offers {
  /** How many characters before the caret and behind it the offer takes the place of. */
  before: number;
  after: number;
  offers: Offer[];
}

/** Where in a text the caret is. */
export interface Spot {
  /** Its line, before the caret and behind it. */
  before: string;
  after: string;
  /** Lines above it, the nearest first; not all of a long text. */
  above: readonly string[];
  /** The next line; empty at the end of the text. */
  below: string;
  isFrontMatter: boolean;
  /** Names of the fields that the front matter has. */
  fields: readonly string[];
  /** Whether somebody asked for offers, rather than went on typing. */
  isAsked: boolean;
}

/** What a story may refer to. */
export interface Known {
  scenes: readonly {
    id: string;
    title: string;
    kind: 'scene' | 'junction' | 'ending' | 'section';
  }[];
  /** Id of the scene that the caret is in. */
  here: string | null;
  flags: readonly string[];
  /** Names of pictures beside the story. */
  pictures: readonly string[];
  /** Rules of warnings that the check has found. */
  warned: readonly string[];
  shelves: Pick<Shelves, 'sources' | 'outcomes' | 'guidance'>;
  /** ISO date. */
  today: string;
}

/** An offer whose `words`, which occur in it once, are selected afterwards. */
export function selecting(words: string, offer: Offer): Offer {
  const from = offer.insert.indexOf(words);
  return from < 0 ? offer : { ...offer, select: { from, to: from + words.length } };
}
