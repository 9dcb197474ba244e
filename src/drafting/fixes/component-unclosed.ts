import { blockAt, type Draft, lineText, partAt } from '../draft.ts';
import type { FixRule, ProblemAt } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import type { Fix } from '../text-edit.ts';

/** Closes it below the next paragraph, removes a tag that closes nothing, or closes one before the next opens. */
export const fixComponentUnclosed: FixRule = (draft, problem) => {
  const { message } = problem;
  const name = /^<\/?([A-Z][A-Za-z]*)>/.exec(message)?.[1] ?? '';
  if (/ is never closed\./.test(message)) return close(draft, problem, name);
  if (/ closes nothing here\./.test(message)) return removeTag(draft, problem, name);
  const outer = / stands inside <([A-Z][A-Za-z]*)>\./.exec(message)?.[1];
  return outer === undefined ? [] : closeBefore(draft, problem, outer);
};

function close(draft: Draft, { line }: ProblemAt, name: string): Fix[] {
  const next = nextText(draft, line);
  if (next === null || !new RegExp(`^<${name}\\b`).test(lineText(draft, line))) return [];
  const { to, last } = blockAt(draft, next);
  // A link on, a question or a heading is not what somebody posts.
  const isTextToHold = /^[^#<[\-*+>]/.test(lineText(draft, next));
  const at = isTextToHold ? to : (draft.lines.ends[line - 1] ?? to);
  const words = isTextToHold ? 'below the next paragraph' : 'here';
  const insert = `\n\n</${name}>${isTextToHold && lineText(draft, last + 1).trim() !== '' ? '\n' : ''}`;
  return [makeFix(draft, `Add </${name}> ${words}`, [{ from: at, to: at, insert }])];
}

/** The first line below that says something. */
function nextText(draft: Draft, line: number): number | null {
  const { length } = draft.lines.starts;
  let next = line + 1;
  while (next <= length && lineText(draft, next).trim() === '') next += 1;
  return next <= length ? next : null;
}

function removeTag(draft: Draft, { line }: ProblemAt, name: string): Fix[] {
  if (lineText(draft, line).trim() !== `</${name}>`) return [];
  return [makeFix(draft, `Remove </${name}>`, [withoutLine(draft, line)])];
}

function closeBefore(draft: Draft, { line, at }: ProblemAt, outer: string): Fix[] {
  const part = partAt(draft, at);
  const start = draft.lines.starts[line - 1];
  if (!part || start === undefined) return [];
  const own = findClosing(draft, line, { outer, end: part.to });
  const closing = { from: start, to: start, insert: `</${outer}>\n\n` };
  const moved = own === null ? [] : [withoutLine(draft, own)];
  return [makeFix(draft, `Close <${outer}> above`, [closing, ...moved])];
}

/** The line that closes a component which was open before this line; not one that closes what opens below. */
function findClosing(
  draft: Draft,
  line: number,
  { outer, end }: { outer: string; end: number },
): number | null {
  const open: string[] = [];
  for (let at = line; (draft.lines.starts[at - 1] ?? end) < end; at += 1) {
    const [, slash, name = ''] =
      /^<(\/?)([A-Z][A-Za-z]*)\b[^<>]*>[ \t]*$/.exec(lineText(draft, at)) ?? [];
    if (slash === '') open.push(name);
    else if (slash && open.at(-1) === name) open.pop();
    else if (slash && name === outer && open.length === 0) return at;
  }
  return null;
}

/** Takes a line out, with the empty line above it. */
function withoutLine({ text, lines }: Draft, line: number) {
  const start = lines.starts[line - 1] ?? text.length;
  const from = text.slice(0, start).trimEnd().length;
  return { from, to: lines.ends[line - 1] ?? start, insert: '' };
}
