import type { Diagnostic } from '../diagnostic.ts';
import type { ReadStory } from '../read-story.ts';
import type { StoryGraph } from './story-graph.ts';

/** One rule of the check: a value in the list of `rules.ts`, or in one of the lists of `advice.ts`. */
export type CheckRule = (read: ReadStory, graph: StoryGraph, context: CheckContext) => Diagnostic[];

/** What a story may refer to, and what it is held against. */
export interface CheckContext {
  /** Ids in `content/sources.yaml`. */
  sources: readonly string[];
  /** Codes in `content/outcomes.yaml`. */
  outcomes: readonly string[];
  /** Scaled 0 to 1. */
  passingScore: number;
  /** Names of the files beside the story; null where they are not known, as in a browser. */
  files: readonly string[] | null;
  /** ISO date, `2026-11-20`; null where it is not known. */
  today: string | null;
  /** Ids of the pages in `content/guidance/`. */
  guidance: readonly string[];
}
