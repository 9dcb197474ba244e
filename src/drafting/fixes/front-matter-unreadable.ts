import { type Draft, lineText } from '../draft.ts';
import type { FixRule, ProblemAt } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import type { Fix } from '../text-edit.ts';

/** Quotes a value that has a colon in it, makes spaces of tabs, or takes a field out that is there twice. */
export const fixFrontMatterUnreadable: FixRule = (draft, problem) => {
  const { message } = problem;
  if (message.includes('has a colon and a space in it')) return quoteValue(draft, problem);
  if (message.includes('a tab stands at the beginning')) return spaceTabs(draft, problem);
  return message.includes('this field is there twice') ? removeSecond(draft, problem) : [];
};

function quoteValue(draft: Draft, { line }: ProblemAt): Fix[] {
  const text = lineText(draft, line);
  const [, name = '', value = ''] = /^([a-z_]+:[ \t]+)(\S.*?)[ \t]*$/.exec(text) ?? [];
  if (!value || /^["'[{|>&*]/.test(value)) return [];
  const from = (draft.lines.starts[line - 1] ?? 0) + name.length;
  const edit = { from, to: from + value.length, insert: JSON.stringify(value) };
  return [makeFix(draft, 'Put the value in quotation marks', [edit])];
}

function spaceTabs(draft: Draft, { line }: ProblemAt): Fix[] {
  const tabs = /^[ \t]*/.exec(lineText(draft, line))?.[0] ?? '';
  const from = draft.lines.starts[line - 1] ?? 0;
  const edit = { from, to: from + tabs.length, insert: tabs.replaceAll('\t', '  ') };
  return tabs.includes('\t') ? [makeFix(draft, 'Make spaces of the tab', [edit])] : [];
}

function removeSecond(draft: Draft, { line }: ProblemAt): Fix[] {
  const name = /^([a-z_]+):/.exec(lineText(draft, line))?.[1];
  if (name === undefined) return [];
  let next = line + 1;
  while (/^(?:[ \t]+\S|- )/.test(lineText(draft, next))) next += 1;
  const from = draft.lines.starts[line - 1] ?? 0;
  const to = draft.lines.starts[next - 1] ?? draft.text.length;
  return [makeFix(draft, `Remove the second "${name}"`, [{ from, to, insert: '' }])];
}
