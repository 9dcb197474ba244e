import { blockAt, type Draft, partAt } from '../draft.ts';
import type { FixRule, ProblemAt } from '../fix-rule.ts';
import { frontOf } from '../front-text.ts';
import { makeFix } from '../make-fix.ts';

/** As the reader has it, or as a code; half a letter is a sign of its own in the author's text. */
const unshowable =
  /&#(?:x[0-9a-f]{1,6}|\d{1,7});|(?![\t\n\r])[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/giu;

/** Deletes what no page can show from the paragraph, or from the front matter. */
export const fixUnsupportedCharacter: FixRule = (draft, problem) => {
  const [from, to] = rangeOf(draft, problem);
  const edits = [...draft.text.slice(from, to).matchAll(unshowable)]
    .filter(([sign]) => sign.length < 3 || isCodeForOne(sign))
    .map(({ 0: sign, index }) => {
      return { from: from + index, to: from + index + sign.length, insert: '' };
    });
  if (edits.length === 0) return [];
  const name = /U\+[0-9A-F]+/.exec(problem.message)?.[0] ?? 'it';
  return [makeFix(draft, `Delete ${name}`, edits)];
};

function rangeOf(draft: Draft, { at, line }: ProblemAt): [number, number] {
  const front = frontOf(draft);
  if (front && !partAt(draft, at)) return [front.from, front.to];
  return [at, blockAt(draft, line).to];
}

/** `&#x202E;` is read as the sign itself. */
function isCodeForOne(code: string): boolean {
  const digits = code.slice(2, -1);
  const point = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
  if (point > 0x10ffff) return true;
  const sign = String.fromCodePoint(point);
  return sign === '\0' || [...sign.matchAll(unshowable)].length > 0;
}
