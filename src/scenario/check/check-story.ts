import { byPlace, type Diagnostic } from '../diagnostic.ts';
import type { ReadStory } from '../read-story.ts';
import type { CheckContext } from './check-rule.ts';
import { rules } from './rules.ts';
import { drawGraph } from './story-graph.ts';

/** Everything that is wrong with a story: what the reader found and what the rules find. */
export function checkStory(read: ReadStory, context: CheckContext): Diagnostic[] {
  const graph = drawGraph(read);
  const found = rules.flatMap((rule) => rule(read, graph, context));
  return [...read.diagnostics, ...found].sort(byPlace);
}
