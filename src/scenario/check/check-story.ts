import { byPlace, type Diagnostic, type RuleId } from '../diagnostic.ts';
import type { ReadStory } from '../read-story.ts';
import { acceptWarnings } from './accept-warnings.ts';
import { advice } from './advice.ts';
import type { CheckContext } from './check-rule.ts';
import { nameScenes } from './name-scenes.ts';
import { rules } from './rules.ts';
import { drawGraph, type StoryGraph } from './story-graph.ts';

/**
 * Everything to tell an editor about a story: what is wrong with its shape, and advice on how it
 * teaches and reads. Warnings that its front matter accepts are left out.
 */
export function checkStory(read: ReadStory, context: CheckContext): Diagnostic[] {
  const graph = drawGraph(read);
  const shape = findShapeProblems(read, graph, context);
  if (shape.some(({ rule }) => makesAdviceNoise.has(rule))) return shape;
  const warnings = nameScenes(
    read,
    advice.flatMap((rule) => rule(read, graph, context)),
  );
  return [...shape, ...acceptWarnings(warnings, read, context)].sort(byPlace);
}

/** What is wrong with a story's shape: what the reader found and what `rules` find. */
export function checkShape(read: ReadStory, context: CheckContext): Diagnostic[] {
  return findShapeProblems(read, drawGraph(read), context);
}

/** With one of these the text or its paths are not known in full, so advice would be guesswork. */
const makesAdviceNoise: ReadonlySet<RuleId> = new Set<RuleId>([
  ...(['front-matter-missing', 'front-matter-unreadable', 'text-too-long'] as const),
  ...(['nested-too-deep', 'raw-html', 'component-unclosed', 'heading-empty'] as const),
  ...(['no-scene', 'no-ending', 'dead-end', 'duplicate-scene', 'missing-scene'] as const),
  ...(['loop-without-exit', 'junction-format', 'verdict-missing', 'verdict-unknown'] as const),
  ...(['choice-without-link', 'remember-format', 'component-attribute'] as const),
  ...(['component-placement', 'unknown-component', 'two-ways-on'] as const),
]);

/** Where a choice or a tag could not be read, what it leads to, remembers or reads is not known. */
const losesChoices: ReadonlySet<RuleId> = new Set<RuleId>([
  ...(['choice-without-link', 'remember-format', 'component-attribute'] as const),
]);
const needsEveryChoice: ReadonlySet<RuleId> = new Set<RuleId>([
  ...(['unreachable-scene', 'no-best-choice', 'single-choice', 'no-recommended-path'] as const),
  ...(['pass-mark-out-of-reach', 'pass-mark-always-met'] as const),
  ...(['flag-never-set', 'flag-never-read'] as const),
]);

function findShapeProblems(read: ReadStory, graph: StoryGraph, context: CheckContext) {
  const isPartial = read.diagnostics.some(({ rule }) => losesChoices.has(rule));
  const all = rules.flatMap((rule) => rule(read, graph, context));
  // A link that leads nowhere may be the way to a scene that nothing else leads to: one slip, one problem.
  const isAstray = all.some(({ rule }) => rule === 'missing-scene');
  const found = all
    .filter(({ rule }) => !isPartial || !needsEveryChoice.has(rule))
    .filter(({ rule }) => !isAstray || rule !== 'unreachable-scene');
  return nameScenes(read, [...read.diagnostics, ...found].sort(byPlace));
}
