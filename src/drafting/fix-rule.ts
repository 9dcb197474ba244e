import type { Diagnostic, Place, ReleaseDiagnostic } from '../scenario/index.ts';
import type { Draft, FixContext } from './draft.ts';
import type { Fix } from './text-edit.ts';

/** What puts problems of one rule right: fixes, the best first; none where only the author can tell. */
export type FixRule = (draft: Draft, problem: ProblemAt, context: FixContext) => Fix[];

/** A problem with where it stands in the author's text. */
export type ProblemAt = (Diagnostic | ReleaseDiagnostic) & {
  scene?: string;
  /** Offset, UTF-16. */
  at: number;
};

/** Whether something noted by the reader stands where the problem does. */
export function isAt(problem: Place, place: Place): boolean {
  return place.line === problem.line && place.column === problem.column;
}

/** The first words in quotation marks of a problem's sentence: what was found. */
export function firstQuoted({ message }: ProblemAt): string {
  return /"([^"]*)"/.exec(message)?.[1] ?? '';
}

/**
 * Of things that stand where a problem does, the one that it is about: where there are several, the
 * one that its sentence names first.
 */
export function pickNamed<Thing extends { place: Place }>(
  things: readonly Thing[],
  problem: ProblemAt,
  nameOf: (thing: Thing) => string,
): Thing | undefined {
  const there = things.filter(({ place }) => isAt(problem, place));
  const named = firstQuoted(problem).replace(/^[#@]/, '');
  return there.length > 1 ? there.find((thing) => nameOf(thing) === named) : there[0];
}
