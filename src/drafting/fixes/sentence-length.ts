import { blockAt } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { showWords } from '../make-fix.ts';
import { skipWords } from '../skip-words.ts';

const mostWords = 25;

/** Shows what goes beyond the limit, up to the end of the sentence. */
export const fixSentenceLength: FixRule = (draft, { at, line }) => {
  const { to } = blockAt(draft, line);
  const rest = draft.text.slice(at, to);
  const beyond = skipWords(rest, mostWords);
  if (beyond === null) return [];
  const end = /[.?!]["”’)\]*]*(?=\s|$)/.exec(rest.slice(beyond));
  const length = end ? end.index + end[0].length : rest.length - beyond;
  return [showWords('Shorten: show what is beyond 25 words', at + beyond, at + beyond + length)];
};
