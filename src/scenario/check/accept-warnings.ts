import { type Diagnostic, diagnose, type RuleId } from '../diagnostic.ts';
import { messages } from '../messages.ts';
import type { ReadStory } from '../read-story.ts';
import type { CheckContext } from './check-rule.ts';

/**
 * Leaves out the warnings that the front matter accepts, and reports each entry that silences
 * nothing. Errors stay: an entry that names one is an error itself (`accepted-error`).
 */
export function acceptWarnings(
  found: readonly Diagnostic[],
  { notes }: ReadStory,
  { today }: CheckContext,
): Diagnostic[] {
  const used = new Set<Entry>();
  const left = found.filter((problem) => {
    const entries = notes.accepted.filter((entry) => silences(entry, problem));
    for (const entry of entries) used.add(entry);
    return entries.length === 0;
  });
  const places = new Set([...notes.scenes, ...notes.sections].map(({ id }) => id));
  const idle = notes.accepted.filter(
    (entry) =>
      !used.has(entry) &&
      isWarning(entry.rule) &&
      (entry.scene === null || places.has(entry.scene)) &&
      // Where today is not known, rules about dates are silent, so nobody can tell.
      (today !== null || !entry.rule.startsWith('review-')),
  );
  return [
    ...left,
    ...idle.map(({ rule, scene, place }) => diagnose('accepted-nothing', place, { rule, scene })),
  ];
}

function silences(entry: Entry, { rule, severity, scene }: Diagnostic): boolean {
  const isThere = entry.scene === null || entry.scene === scene;
  return severity === 'warning' && entry.rule === rule && isThere;
}

function isWarning(rule: string): boolean {
  return messages[rule as RuleId]?.severity === 'warning';
}

type Entry = ReadStory['notes']['accepted'][number];
