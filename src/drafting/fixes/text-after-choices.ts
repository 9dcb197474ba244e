import { type Draft, partAt } from '../draft.ts';
import { linkAt } from '../find-link.ts';
import type { FixRule, ProblemAt } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { endOfText } from '../new-part.ts';
import { putHeadingBack } from '../put-heading-back.ts';
import type { Fix } from '../text-edit.ts';

/** Gives it the heading back that it lost, or moves it above the question. */
export const fixTextAfterChoices: FixRule = (draft, problem) => {
  const back = putHeadingBack(draft);
  return [...(back ? [back] : []), ...moveUp(draft, problem)];
};

/** A link on beside choices can only go. */
function moveUp(draft: Draft, problem: ProblemAt): Fix[] {
  const part = partAt(draft, problem.at);
  const decision = draft.read.notes.decisions.find(({ scene }) => scene === part?.id);
  if (!part || !decision) return [];
  const from = draft.lines.starts[problem.line - 1] ?? problem.at;
  const to = endOfText(draft, part);
  const words = draft.text.slice(from, to);
  if (/^[ \t]*[-*+][ \t]|^#/m.test(words)) return [];
  const gone = { from: draft.text.slice(0, from).trimEnd().length, to, insert: '' };
  if (linkAt(words, 0)?.to === words.length && words.includes('](#')) {
    return removeLink(draft, problem, gone);
  }
  const above = draft.lines.starts[decision.question.line - 1] ?? part.to;
  const moved = { from: above, to: above, insert: `${words.replace(/\r\n?/g, '\n')}\n\n` };
  return [makeFix(draft, 'Move it above the question', [moved, gone])];
}

/** Unless it is the only one that leads to its scene. */
function removeLink(
  draft: Draft,
  { at }: ProblemAt,
  gone: { from: number; to: number; insert: string },
): Fix[] {
  const link = linkAt(draft.text, at);
  const others = draft.read.notes.links.filter(({ target }) => `#${target}` === link?.url);
  return link && others.length > 1 ? [makeFix(draft, 'Remove this link on', [gone])] : [];
}
