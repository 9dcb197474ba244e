import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** "Can" for "should", where the sentence keeps its sense. */
export const fixWordShould: FixRule = (draft, { at }) => {
  const found = /^(s)hould(?=[ \t]+(?!not\b|have\b|be(?:en)?\b)[A-Za-z])/i.exec(
    draft.text.slice(at, at + 40),
  );
  if (!found) return [];
  const insert = found[1] === 'S' ? 'Can' : 'can';
  return [makeFix(draft, 'Write "can"', [{ from: at, to: at + 'should'.length, insert }])];
};
