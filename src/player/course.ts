import type { Snippet } from 'svelte';
import type { Memory } from '../design/index.ts';
import type { Story } from '../scenario/index.ts';

/** What a launch page knows of its package before any story is loaded. Plain JSON, inside the page. */
export interface Course {
  /** The pathway's id, or a scenario's own. */
  id: string;
  title: string;
  summary: string;
  /** Where the page stands: in a package for an LMS, or on the public site. */
  place: 'package' | 'site';
  version: string;
  /** Scaled 0 to 1; an LMS may set another at launch. */
  passingScore: number;
  /** Ids of the scenarios that count for completion and score; never empty. */
  required: string[];
  scenarios: CourseScenario[];
  trust: { name: string; policy: string; contacts: Contact[] };
  /** Where the site's other pages are, if there are any. */
  homeHref: string | null;
}

export interface CourseScenario {
  id: string;
  title: string;
  summary: string;
  audience: string;
  minutes: number;
  /** Of the story's shape; resume data of another one starts afresh. */
  fingerprint: string;
  /** The whole story on one page. */
  readHref: string;
  /** In a package: the story's module, beside the launch script. */
  storyHref?: string;
}

export interface Contact {
  role: string;
  who: string;
  how: string;
}

/** A story as it is loaded: one module for each scenario. */
export interface StoryModule {
  story: Story;
  fingerprint: string;
  /** Of the scenes, by id. */
  prose: Prose;
  /** Brings the rest: `scene-id/a` for feedback, endings, `debrief`, `in-your-organisation`. */
  loadLater: () => Promise<Prose>;
}

export type Prose = Record<string, Snippet<[Memory]>>;
