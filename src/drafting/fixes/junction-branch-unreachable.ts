import { type Draft, lineText } from '../draft.ts';
import { linkAt } from '../find-link.ts';
import type { FixRule } from '../fix-rule.ts';
import { type DraftEdit, makeFix } from '../make-fix.ts';
import { forgetFlag } from '../remember-line.ts';

/** Takes the line out where its scene has another way in; flags that only it reads are forgotten. */
export const fixJunctionBranchUnreachable: FixRule = (draft, { line }) => {
  const text = lineText(draft, line);
  const [from = 0, end = draft.text.length] = [
    draft.lines.starts[line - 1],
    draft.lines.starts[line],
  ];
  const url = linkAt(draft.text, from + text.indexOf('['))?.url;
  const ways = draft.read.notes.links.filter((link) => link.isWayOn && `#${link.target}` === url);
  if (ways.length < 2) return [];
  const gone: DraftEdit = { from, to: end, insert: '' };
  if (/^[-*+][ \t]+if\b/i.test(text)) {
    const forgotten = forget(draft, line);
    return forgotten ? [makeFix(draft, 'Remove this line', [gone, ...forgotten])] : [];
  }
  const opening = /^([-*+][ \t]+)if\b[^:[]*/i.exec(lineText(draft, line - 1));
  const forgotten = opening && forget(draft, line - 1);
  const above = draft.lines.starts[line - 2];
  if (!opening || !forgotten || above === undefined) return [];
  const at = above + (opening[1]?.length ?? 0);
  const otherwise = { from: at, to: above + opening[0].length, insert: 'Otherwise' };
  const title = 'Write "Otherwise" in place of the last "If"';
  return [makeFix(draft, title, [otherwise, gone, ...forgotten])];
};

/** Of the flags that a line reads, those that nothing else does; null where one cannot be taken out. */
function forget(draft: Draft, line: number): DraftEdit[] | null {
  const { flagsRead } = draft.read.notes;
  const isHere = ({ place }: (typeof flagsRead)[number]) => place.line === line;
  const elsewhere = new Set(flagsRead.filter((one) => !isHere(one)).map(({ flag }) => flag));
  const own = [...new Set(flagsRead.filter(isHere).map(({ flag }) => flag))];
  const edits = own.filter((flag) => !elsewhere.has(flag)).map((flag) => forgetFlag(draft, flag));
  return edits.every((edit) => edit !== null) ? edits.flat() : null;
}
