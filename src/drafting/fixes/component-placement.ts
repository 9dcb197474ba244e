import { components } from '../../scenario/index.ts';
import { blockAt } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Gives each tag of the block a paragraph of its own; not in lists and quotes. */
export const fixComponentPlacement: FixRule = (draft, { line }) => {
  const block = blockAt(draft, line);
  const text = draft.text.slice(block.from, block.to);
  if (/^(?: {4}|\t| {0,3}(?:[-*+>]|\d{1,9}[.)]))/m.test(text)) return [];
  const shape = new RegExp(
    `[ \\t]*(?:\\r\\n?|\\n)?[ \\t]*(</?(?:${Object.keys(components).join('|')})\\b[^<>]*>)[ \\t]*(?:\\r\\n?|\\n)?[ \\t]*`,
    'g',
  );
  const edits = [...text.matchAll(shape)].map(({ 0: all, 1: tag = '', index }) => {
    const from = block.from + index;
    const to = from + all.length;
    const before = index === 0 ? '' : '\n\n';
    return { from, to, insert: `${before}${tag}${to === block.to ? '' : '\n\n'}` };
  });
  // Two tags side by side would have two empty lines between them.
  const tidy = edits.map((edit, index) =>
    edits[index - 1]?.to === edit.from
      ? { ...edit, insert: edit.insert.replace(/^\n+/, '') }
      : edit,
  );
  return [makeFix(draft, 'Put each tag on a line of its own', tidy)];
};
