import type { ProseParts } from '../../design/index.ts';
import type { Analysis, Question, Shelves, StoryRelease } from '../contract.ts';

/** What the page asks of its worker. A story is begun once, and then asked about with each change. */
export type Ask =
  | { ask: 'begin'; shelves: Shelves; released: readonly StoryRelease[] }
  | { ask: 'analyse'; question: Question };

/** `revision` is that of the question. */
export type Told =
  /** The worker has loaded, and listens. */
  | { told: 'here' }
  /** What has changed since it was told last; the first time since `begin`, everything. */
  | { told: 'analysis'; revision: number; took: number; changed: Partial<Facts> }
  /** Parts that are new or have changed; when all are there, their names in the order of the story. */
  | { told: 'prose'; revision: number; parts: ProseParts; names: readonly string[] | null }
  /** The question could not be answered. */
  | { told: 'failed'; revision: number };

/** What an analysis says, the prose apart. */
export type Facts = Omit<Analysis, 'revision' | 'took' | 'prose'>;
