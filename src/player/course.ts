import type { ProseParts } from '../design/index.ts';
import type { Scene, Story } from '../scenario/index.ts';
import type { Language } from '../words/index.ts';

/** What a launch page knows of its package before any story is loaded. Plain JSON, inside the page. */
export interface Course {
  /** The pathway's id, or a scenario's own. */
  id: string;
  /** The pathway that this launch was narrowed to, if it was. */
  pathway?: string;
  /** English, and the languages that at least one of its scenarios has been translated into. */
  languages: { code: Language; translation?: CourseTranslation }[];
  /** Languages of title and summary, where they are not that of the page: `en-GB`. */
  titleLang?: string;
  summaryLang?: string;
  title: string;
  summary: string;
  /** Where the page stands: in a package for an LMS, or on the public site. */
  place: 'package' | 'site';
  version: string;
  /** Scaled 0 to 1; an LMS may set another at launch. */
  passingScore: number;
  /** Whether what happens and why is told after each decision, or all of it at the end. */
  feedback: 'each' | 'end';
  /** What an LMS is told beside status and score: each decision, outcomes only, or neither. */
  reporting: 'all' | 'aggregate' | 'none';
  /** Ids of the scenarios that count for completion and score; never empty. */
  required: string[];
  /**
   * Ids of the scenarios of the short way, in which a learner shows without feedback what they know
   * already; empty where none is offered.
   */
  testOut: string[];
  /** Pathways that this package can be narrowed to at launch: their scenarios are all in it. */
  pathways: { id: string; title: string; scenarios: string[]; testOut: string[] }[];
  /** What a learner can do afterwards, by code (`ST2`), for the outcomes of these scenarios. */
  outcomes: Record<string, string>;
  scenarios: CourseScenario[];
  /** Pages that explain: where they lie (`*` stands for a page's id), and those to offer. */
  guidance: { pattern: string; pages: { id: string; title: string }[] };
  /** `toolkit` is where the organisation has a copy of the toolkit, if it has said so. */
  trust: { name: string; policy: string; contacts: Contact[]; toolkit?: string };
  /** Where the site's other pages are, if there are any. */
  homeHref: string | null;
}

export interface CourseScenario {
  id: string;
  /** Of title and summary, where it is not that of the page: `en-GB`. */
  lang?: string;
  title: string;
  summary: string;
  audience: string;
  minutes: number;
  /** Of the story's shape; resume data of another one is taken up by `updates`, or starts afresh. */
  fingerprint: string;
  /**
   * By fingerprint of earlier releases: steps, as `scene-id/a`, that no longer lead where they led. A
   * place that was reached without any of them is still good.
   */
  updates: Record<string, string[]>;
  /** Codes of the outcomes that its decisions are evidence of. */
  outcomes: string[];
  /** The whole story on one page. */
  readHref: string;
  /** In a package: the story's module, beside the launch script. */
  storyHref?: string;
}

/** Where a story's module is: by id on the site, beside the launch script in a package. */
export type StoryAddress = Pick<CourseScenario, 'id' | 'storyHref'>;

/** What a course is called in a language other than English, and which of its scenarios can be read in it. */
export interface CourseTranslation {
  /** Where it has been translated. */
  title?: string;
  summary?: string;
  /** Titles of pathways, by id, where these have been translated. */
  pathways: Record<string, string>;
  /** Every scenario's audience in words, by the scenario's id. */
  audiences: Record<string, string>;
  /** By id, for those that have been translated. */
  scenarios: Record<
    string,
    { title: string; summary: string; readHref: string; storyHref?: string }
  >;
}

export interface Contact {
  role: string;
  who: string;
  how: string;
}

/** A story as it is loaded: one module for each scenario. */
export interface StoryModule {
  /** With its first scene at least. */
  story: Story;
  fingerprint: string;
  /** Of the first scene, by its id. */
  prose: ProseParts;
  loadLater: () => Promise<LaterModule>;
  /** Flags that are set before the first scene, as a preview has them. */
  remembered?: readonly string[];
}

/** What a story has beyond its first scene. */
export interface LaterModule {
  /** `scene-id/a` for feedback, endings, `debrief`, `in-your-organisation`. */
  prose: ProseParts;
  /** The scenes that `story` does not have, in their order. */
  scenes?: readonly Scene[];
}
