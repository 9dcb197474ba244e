/* What the parts of the studio tell each other. Plain data, so that it passes to a worker and back. */
import type { ProseParts } from '../design/index.ts';
import type { Fix } from '../drafting/index.ts';
import type { Outcomes, Sources, Trust } from '../library/content.ts';
import type { MapLayout, MapStory } from '../map/files.ts';
import type { ReleasedStory, Story } from '../scenario/index.ts';

/** What a story may refer to; the site's own, or that of the project folder which is open. */
export interface Shelves {
  sources: Sources;
  outcomes: Outcomes;
  guidance: { id: string; title: string; summary: string }[];
  trust: Trust;
  /** Other scenarios of the project, to open and to not name a new one after. */
  scenarios: { id: string; title: string }[];
}

/** `studio/library.json` of the site, written by its build. */
export interface StudioLibrary extends Shelves {
  /** The site's version, `0.1.0`. */
  version: string;
}

/** `studio/stories/<id>.json`: a scenario of the site as its author wrote it. */
export interface SiteStory {
  id: string;
  text: string;
  /** Addresses of the pictures beside it, by name. */
  pictures: Record<string, string>;
  /** Every earlier form, with its version, oldest first. */
  released: StoryRelease[];
}

export interface StoryRelease {
  version: string;
  story: ReleasedStory;
}

export interface Picture {
  /** `board.png`, the name that the text uses. */
  name: string;
  /** `image/png`. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** A story with what lies beside it, as the studio takes it up. */
export interface OpenedStory {
  /** The scenario's id: its folder's name. */
  id: string;
  text: string;
  pictures: readonly Picture[];
  released: readonly StoryRelease[];
  /** The text as it is in its file; null for a story that has no file yet. */
  saved: string | null;
  /** Where it came from, in words for the page: `the folder friend-request`. */
  from: string;
}

/** What is asked of the worker about a text. Only the newest question is answered. */
export interface Question {
  /** Rises by one with each change; the answer carries it. */
  revision: number;
  id: string;
  text: string;
  /** Names of the files beside the story. */
  files: readonly string[];
  /** ISO date. */
  today: string;
  /** Id of a scene that somebody looks at, whose prose is made before that of others. */
  first?: string;
}

/** Everything that the page shows about a text. */
export interface Analysis {
  revision: number;
  /** As it was read. */
  story: Story;
  /** The same as learners see it, with printers' quotation marks and dashes. */
  shown: Story;
  /** Of `story`, as resume data and packages know it. */
  fingerprint: string;
  /** In the order of the file: 1,000 of them at most, errors before warnings. */
  problems: StudioProblem[];
  /** How many warnings there are beside `problems`, or errors where these alone are too many. */
  problemsLeftOut?: number;
  /** The headings of the file in its order: scenes, junctions, endings and reserved sections. */
  outline: OutlineEntry[];
  map: MapStory;
  /** Null while it is too large to be drawn; `map` can always be listed. */
  layout: MapLayout | null;
  /** Of all parts, however broken the rest is. Where it takes long, that of a part is as it was last. */
  prose: ProseParts;
  /** All flags that the story sets or reads. */
  flags: string[];
  /** What the edit at hand does to learners half-way through. Not known while the text has errors. */
  release: ReleaseLine;
  /** Milliseconds that the worker took. */
  took: number;
}

export interface ReleaseLine {
  tone: 'safe' | 'restarts' | 'never-released' | 'not-known';
  sentences: string[];
}

export interface StudioProblem {
  rule: string;
  severity: 'error' | 'warning';
  message: string;
  /** From 1. */
  line: number;
  column: number;
  /** Offset in the text, UTF-16. */
  at: number;
  /** Id of the scene that it stands in. */
  scene: string | null;
  fixes: Fix[];
}

export interface OutlineEntry {
  id: string;
  title: string;
  kind: 'scene' | 'junction' | 'ending' | 'section';
  /** Of the heading, from 1. */
  line: number;
  /** Offsets in the text, from the heading to the next one. */
  from: number;
  to: number;
}

/** Where the preview begins: a scene, with flags set by hand. */
export interface PreviewStart {
  sceneId: string;
  remembered: readonly string[];
}
