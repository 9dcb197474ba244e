import { blockAt } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

const brace = /[{}]|&(?:#0*12[35]|#x0*7[bd]|lbrace|rbrace|lcub|rcub);/gi;
const opening = /^(?:\{|&(?:#0*123|#x0*7b|lbrace|lcub);)$/i;

/** Makes round brackets of the braces in this block. */
export const fixBraces: FixRule = (draft, { at, line }) => {
  const { to } = blockAt(draft, line);
  const found = [...draft.text.slice(at, to).matchAll(brace)];
  const edits = found.map(({ 0: sign, index }) => {
    const from = at + index;
    return { from, to: from + sign.length, insert: opening.test(sign) ? '(' : ')' };
  });
  return edits.length > 0 ? [makeFix(draft, 'Use round brackets', edits)] : [];
};
