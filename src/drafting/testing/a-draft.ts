import { checkRelease, checkStory, type ReadStory, readStory } from '../../scenario/index.ts';
import type { FixContext } from '../draft.ts';
import { findFixes } from '../find-fixes.ts';
import { applyEdits, type Fix } from '../text-edit.ts';

export const aContext: FixContext = {
  sources: ['gmc-social-media', 'nmc-social-media'],
  outcomes: ['ST2', 'ST4'],
  passingScore: 0.8,
  files: ['story.md', 'trolley.jpg'],
  today: '2026-11-21',
  guidance: ['speaking-up'],
  released: [],
};

export type Problem = Parameters<typeof findFixes>[2];

/** A text with everything that is wrong with it, releases included. */
export function look(
  text: string,
  context: FixContext = aContext,
): { read: ReadStory; problems: Problem[] } {
  const read = readStory(text, { id: 'a-story' });
  const latest = context.released.at(-1);
  const beside = latest ? checkRelease(read, { version: '0.1.0', story: latest }) : [];
  return { read, problems: [...checkStory(read, context), ...beside] };
}

/** Every fix that a text's problems of one rule are offered. */
export function fixesOf(text: string, rule: string, context: FixContext = aContext): Fix[] {
  const { read, problems } = look(text, context);
  return problems
    .filter((problem) => problem.rule === rule)
    .flatMap((problem) => findFixes(text, read, problem, context));
}

/** A text after the fix of a title that begins so; throws where none is offered. */
export function fixed(
  text: string,
  { rule, title, context = aContext }: { rule: string; title: string; context?: FixContext },
): string {
  const fix = fixesOf(text, rule, context).find((one) => one.title.startsWith(title));
  if (!fix) throw new Error(`No fix "${title}" is offered for ${rule}.`);
  return applyEdits(text, fix.edits);
}

export function countOf(problems: readonly Problem[], rule: string): number {
  return problems.filter((problem) => problem.rule === rule).length;
}

/** The rules that stop a build. */
export function errorsIn(problems: readonly Problem[]): Set<string> {
  return new Set(problems.filter(({ severity }) => severity === 'error').map(({ rule }) => rule));
}

/** The ways in which a text reaches us: what stands at its beginning, and what ends its lines. */
export const spellings = {
  LF: (text: string) => text,
  CRLF: (text: string) => text.replaceAll('\n', '\r\n'),
  'a BOM and CRLF': (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`,
  CR: (text: string) => text.replaceAll('\n', '\r'),
};

/** Whether all lines of a text end alike. */
export function endsAlike(text: string): boolean {
  return new Set(text.match(/\r\n|\n|\r/g)).size <= 1;
}
