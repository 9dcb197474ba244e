import { blockAt, type Draft } from '../draft.ts';
import type { FixRule, ProblemAt } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import type { Fix } from '../text-edit.ts';

const markdown: Readonly<Record<string, string>> = { b: '**', strong: '**', i: '*', em: '*' };

/** Takes the tags off and keeps the words; bold and italic become Markdown; a bare sign becomes words. */
export const fixRawHtml: FixRule = (draft, problem) => {
  const { text } = draft;
  const comment = /^<!--[\s\S]*?-->/.exec(text.slice(problem.at, problem.at + 5000))?.[0];
  if (comment !== undefined) return removeComment(draft, problem, comment);
  const { to } = blockAt(draft, problem.line);
  const tag = /^<(\/?)([A-Za-z][\w.:-]*)(?:\s[^<>]*)?>/.exec(text.slice(problem.at, to));
  return tag ? takeOff(draft, problem, { name: tag[2] ?? '', to }) : writeWords(draft, problem, to);
};

function removeComment(draft: Draft, { at, line }: ProblemAt, comment: string): Fix[] {
  const end = at + comment.length;
  const [start, stop] = [
    draft.lines.starts[line - 1] ?? at,
    draft.text.slice(end).search(/[\r\n]|$/),
  ];
  const isAlone =
    draft.text.slice(start, at).trim() === '' && draft.text.slice(end, end + stop).trim() === '';
  const gap = isAlone ? (/^\s*/.exec(draft.text.slice(end))?.[0].length ?? 0) : 0;
  return [
    makeFix(draft, 'Remove the comment', [
      { from: isAlone ? start : at, to: end + gap, insert: '' },
    ]),
  ];
}

function takeOff(
  draft: Draft,
  { at }: ProblemAt,
  { name, to }: { name: string; to: number },
): Fix[] {
  const shape = new RegExp(`</?${name.replace(/[.]/g, '\\.')}(?:\\s[^<>]*)?>`, 'g');
  const tags = [...draft.text.slice(at, to).matchAll(shape)];
  const sign = tags.length % 2 === 0 ? (markdown[name.toLowerCase()] ?? '') : '';
  const isBreak = name.toLowerCase() === 'br';
  const edits = tags.map(({ 0: tag, index }) => {
    return { from: at + index, to: at + index + tag.length, insert: isBreak ? ' ' : sign };
  });
  const title = sign ? `Write ${sign}words${sign}` : `Take off <${name}> and keep the words`;
  return [makeFix(draft, title, edits)];
}

function writeWords(draft: Draft, { at }: ProblemAt, to: number): Fix[] {
  const found = /(?:<|&lt;|&#0*60;|&#x0*3c;)(?=[A-Za-z/!?])/i.exec(draft.text.slice(at, to));
  if (!found) return [];
  const from = at + found.index;
  const edit = { from, to: from + found[0].length, insert: 'less than ' };
  return [makeFix(draft, 'Write "less than"', [edit])];
}
