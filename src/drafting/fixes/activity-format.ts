import { type Draft, lineText } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import type { Fix } from '../text-edit.ts';

/** Writes the headers of a table, a box, or the place for a reason. */
export const fixActivityFormat: FixRule = (draft, { line, message }) => {
  if (message.startsWith('Unexpected headers')) return writeHeaders(draft, line);
  return message.startsWith('Unexpected shape of') ? completeItem(draft, line) : [];
};

function writeHeaders(draft: Draft, line: number): Fix[] {
  const header = lineText(draft, line);
  const cells = header
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|');
  if (cells.length !== 3 || header.includes('\\|')) return [];
  const from = draft.lines.starts[line - 1] ?? 0;
  const edit = { from, to: from + header.length, insert: '| Item | Goes in | Why |' };
  return [makeFix(draft, 'Write the headers "Item | Goes in | Why"', [edit])];
}

function completeItem(draft: Draft, line: number): Fix[] {
  const item = lineText(draft, line);
  const marks = /^([ \t]*[-*+][ \t]+)(\[[ xX]\][ \t]+)?(?=\S)/.exec(item);
  if (!marks) return [];
  const [all, bullet = '', box] = marks;
  const start = draft.lines.starts[line - 1] ?? 0;
  const end = start + item.length;
  const hasReason = /^[ \t]*>[ \t]*\S/.test(lineText(draft, line + 1));
  const why = 'Say why.';
  const reason = `\n${bullet.replace(/\S/g, ' ')}> ${why}`;
  const edits = [
    ...(box === undefined
      ? [{ from: start + all.length, to: start + all.length, insert: '[ ] ' }]
      : []),
    ...(hasReason ? [] : [{ from: end, to: end, insert: reason, select: why }]),
  ];
  const what = hasReason ? 'the box' : 'the reason';
  return edits.length > 0 ? [makeFix(draft, `Add ${what}`, edits)] : [];
}
