import { components, nearestNames } from '../../scenario/index.ts';
import { type Draft, lineText } from '../draft.ts';
import type { FixRule, ProblemAt } from '../fix-rule.ts';
import { type DraftEdit, makeFix } from '../make-fix.ts';
import type { Fix } from '../text-edit.ts';

/** What a value looks like until the author writes it. */
const examples: Readonly<Record<string, string>> = {
  by: 'Sam',
  from: 'Sam',
  platform: 'Facebook',
  time: '12:30',
};

/** Adds an attribute or a quotation mark that is missing; corrects or removes one that is not known. */
export const fixComponentAttribute: FixRule = (draft, problem) => {
  const line = lineText(draft, problem.line);
  const start = draft.lines.starts[problem.line - 1] ?? problem.at;
  const name = /^[ \t]*<([A-Z][A-Za-z]*)/.exec(line)?.[1] ?? '';
  const rule = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!rule) return [];
  const tag: Tag = { name, line, start, known: [...rule.required, ...rule.optional] };
  return [
    ...addMark(draft, problem, tag),
    ...addNeeded(draft, problem, tag),
    ...mendUnknown(draft, problem, tag),
    ...removeSecond(draft, problem, tag),
  ];
};

interface Tag {
  name: string;
  line: string;
  /** Of the line, in the text. */
  start: number;
  known: readonly string[];
}

function addMark(draft: Draft, { message }: ProblemAt, { line, start }: Tag): Fix[] {
  const after = / has no double quotation mark after (.*) and needs one there\./.exec(message)?.[1];
  const index = after === undefined ? -1 : line.indexOf(after);
  if (after === undefined || index < 0) return [];
  const at = start + index + after.length;
  return [makeFix(draft, 'Add the quotation mark', [{ from: at, to: at, insert: '"' }])];
}

function addNeeded(draft: Draft, { message }: ProblemAt, { line, start }: Tag): Fix[] {
  const needed = / needs "([a-z]+)"\./.exec(message)?.[1];
  if (needed === undefined) return [];
  const value = examples[needed] ?? 'Sam';
  const empty = new RegExp(`(?<=\\s${needed}\\s*=\\s*")\\s*(?=")`).exec(line);
  const close = line.indexOf('>');
  if (!empty && close < 0) return [];
  const edit: DraftEdit = empty
    ? {
        from: start + empty.index,
        to: start + empty.index + empty[0].length,
        insert: value,
        select: value,
      }
    : { from: start + close, to: start + close, insert: ` ${needed}="${value}"`, select: value };
  return [makeFix(draft, `Add ${needed}="${value}"`, [edit])];
}

function mendUnknown(draft: Draft, { message }: ProblemAt, { line, start, known }: Tag): Fix[] {
  const unknown = / has no attribute "([^"]+)"\./.exec(message)?.[1];
  const found = unknown === undefined ? null : findAttribute(line, unknown);
  if (unknown === undefined || !found) return [];
  const from = start + found.index;
  const free = known.filter((name) => !findAttribute(line, name));
  const names = nearestNames(unknown, free).map((name) => {
    const at = from + found[0].indexOf(unknown);
    return makeFix(draft, `Write "${name}"`, [{ from: at, to: at + unknown.length, insert: name }]);
  });
  const edit = { from, to: from + found[0].length, insert: '' };
  return [...names, makeFix(draft, `Remove "${unknown}"`, [edit])];
}

function removeSecond(draft: Draft, { message }: ProblemAt, { line, start }: Tag): Fix[] {
  const twice = / has "([^"]+)" twice\./.exec(message)?.[1];
  const first = twice === undefined ? null : findAttribute(line, twice);
  if (!first) return [];
  const from = start + first.index;
  return [
    makeFix(draft, `Remove the first "${twice}"`, [
      { from, to: from + first[0].length, insert: '' },
    ]),
  ];
}

function findAttribute(line: string, name: string): RegExpExecArray | null {
  const plain = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`\\s+${plain}\\s*=\\s*"[^"]*"`).exec(line);
}
