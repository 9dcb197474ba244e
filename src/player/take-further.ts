import { type ToolkitTool, writeHandoff } from '../scenario/index.ts';
import type { AttemptState } from './attempt-state.svelte.ts';
import type { Course } from './course.ts';
import { recallSorted } from './sorted-places.ts';

/** What the learner did, as the line that the toolkit reads; null where no page of it goes on from here. */
export function describeAttempt(attempt: AttemptState): Further | null {
  const { toolkit: tool, id: storyId } = attempt.story;
  if (!tool) return null;
  const tellings = [attempt.story, attempt.originalStory];
  const sorted = recallSorted(attempt.activities(), tellings);
  return { tool, storyId, line: writeHandoff({ storyId, path: attempt.keptPath(), sorted }) };
}

/** The toolkit's page on this site, or on the organisation's own; null where a package knows of none. */
export function findToolkitHref(
  { place, homeHref, trust }: Pick<Course, 'place' | 'homeHref' | 'trust'>,
  { tool, storyId, line }: Further,
): string | null {
  const start = place === 'site' ? `${homeHref ?? '/'}toolkit/` : trust.toolkit;
  // The policy goes on from what was decided; the others, from which scenario was met.
  const from = tool === 'policy' ? `from=${line}` : `scenarios=${storyId}`;
  return start ? `${start.replace(/\/*$/, '/')}${tool}/#${from}` : null;
}

export interface Further {
  tool: ToolkitTool;
  storyId: string;
  line: string;
}
