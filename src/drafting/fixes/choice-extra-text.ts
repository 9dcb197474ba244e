import { choiceItems } from '../choice-items.ts';
import { partAt } from '../draft.ts';
import { itemAt } from '../feedback-text.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Takes words that stand behind the link into it. */
export const fixChoiceExtraText: FixRule = (draft, problem) => {
  const part = partAt(draft, problem.at);
  const item =
    itemAt(draft, problem.at) ??
    (part && choiceItems(draft, part).find(({ line }) => line === problem.line));
  if (!item?.link || item.line !== problem.line) return [];
  const { words, to } = item.link;
  const [rest = ''] = /^[^\r\n]*/.exec(draft.text.slice(to, item.to)) ?? [];
  if (rest.trim() === '' || /[[\]<>]/.test(rest)) return [];
  return [
    makeFix(draft, 'Put these words into the link', [
      { from: words.to, to: words.to, insert: rest.trimEnd().replace(/^(?=[^\s.,;:!?])/, ' ') },
      { from: to, to: to + rest.length, insert: '' },
    ]),
  ];
};
