import type { Place } from './diagnostic.ts';

/** What the checker needs beside the story itself: places, and what the prose refers to. */
export interface StoryNotes {
  /** Places of scenes by position in the story, headings first to last. */
  scenes: { id: string; title: string; place: Place }[];
  /** Where each decision's question stands, and each choice's text, in the order of the file. */
  decisions: { scene: string; question: Place; choices: Place[] }[];
  /** Every link to a scene; prose may link to a section too, a choice or another way on may not. */
  links: { target: string; place: Place; isWayOn: boolean }[];
  flagsSet: { flag: string; place: Place }[];
  flagsRead: { flag: string; place: Place }[];
  citations: { source: string; place: Place }[];
  pictures: { url: string; place: Place }[];
  /** Links to pages of guidance, by the page's id; `url` as it was written. */
  guidance: { id: string; url: string; place: Place }[];
  /** Reserved sections that are there, with where and whether they say anything. */
  sections: { id: string; heading: string; place: Place; isEmpty: boolean }[];
  /** Warnings that the editor lives with, from the front matter. */
  accepted: { rule: string; scene: string | null; why: string; place: Place }[];
  placeOfField: (field: string) => Place;
}

export function noNotes(placeOfField: (field: string) => Place): StoryNotes {
  return {
    scenes: [],
    decisions: [],
    links: [],
    flagsSet: [],
    flagsRead: [],
    citations: [],
    pictures: [],
    guidance: [],
    sections: [],
    accepted: [],
    placeOfField,
  };
}
