import type { Place } from './diagnostic.ts';

/** What the checker needs beside the story itself: places, and what the prose refers to. */
export interface StoryNotes {
  /** Places of scenes by position in the story, headings first to last. */
  scenes: { id: string; title: string; place: Place }[];
  /** Every link to a scene; prose may link to a section too, a choice or another way on may not. */
  links: { target: string; place: Place; isWayOn: boolean }[];
  flagsSet: { flag: string; place: Place }[];
  flagsRead: { flag: string; place: Place }[];
  citations: { source: string; place: Place }[];
  pictures: { url: string; place: Place }[];
  /** Reserved sections that are there, with where and whether they say anything. */
  sections: { id: string; heading: string; place: Place; isEmpty: boolean }[];
  placeOfField: (field: string) => Place;
}

export function noNotes(placeOfField: (field: string) => Place): StoryNotes {
  return {
    scenes: [],
    links: [],
    flagsSet: [],
    flagsRead: [],
    citations: [],
    pictures: [],
    sections: [],
    placeOfField,
  };
}
