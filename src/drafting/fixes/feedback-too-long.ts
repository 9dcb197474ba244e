import { itemAt } from '../feedback-text.ts';
import type { FixRule } from '../fix-rule.ts';
import { showWords } from '../make-fix.ts';
import { skipWords } from '../skip-words.ts';

const mostWords = 60;

/** Shows what goes beyond the limit. */
export const fixFeedbackTooLong: FixRule = (draft, { at }) => {
  const item = itemAt(draft, at);
  if (!item) return [];
  const verdict =
    /^(?:\*\*|__)[A-Za-z]+[.:]?(?:\*\*|__)/.exec(draft.text.slice(at, at + 100))?.[0] ?? '';
  const all = draft.text.slice(at + verdict.length, item.to);
  const flags = all.search(/[\r\n][ \t>]*[*_]remember:/i);
  const words = flags < 0 ? all : all.slice(0, flags);
  const beyond = skipWords(words, mostWords);
  const from = at + verdict.length;
  const to = from + words.replace(/[\s>]+$/, '').length;
  return beyond === null
    ? []
    : [showWords('Shorten: show what is beyond 60 words', from + beyond, to)];
};
