import { nearestNames } from '../../scenario/index.ts';
import { blockAt } from '../draft.ts';
import { type FixRule, pickNamed } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Cites a source of nearly that name. */
export const fixUnknownSource: FixRule = (draft, problem, { sources }) => {
  const source = pickNamed(draft.read.notes.citations, problem, (one) => one.source)?.source;
  if (source === undefined) return [];
  const { to } = blockAt(draft, problem.line);
  const from = draft.text.indexOf(`[@${source}]`, problem.at);
  if (from < 0 || from >= to) return [];
  return nearestNames(source, sources).map((id) => {
    const edit = { from: from + 2, to: from + 2 + source.length, insert: id };
    return makeFix(draft, `Cite "${id}"`, [edit]);
  });
};
