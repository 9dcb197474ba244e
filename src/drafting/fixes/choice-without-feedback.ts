import { choiceItems, indentOf } from '../choice-items.ts';
import { lineText, partAt } from '../draft.ts';
import { itemAt } from '../feedback-text.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

const words = 'Say what happens next, why, and what guidance says.';

/** Adds the block that tells what happens, with each verdict; Best first where nothing is Best yet. */
export const fixChoiceWithoutFeedback: FixRule = (draft, problem) => {
  const part = partAt(draft, problem.at);
  // A problem with an item stands at its mark, one with a quote at the quote.
  const item =
    itemAt(draft, problem.at) ??
    (part && choiceItems(draft, part).find(({ line }) => line === problem.line));
  if (!part || !item?.link) return [];
  const below = Array.from(
    { length: item.lastLine - item.line },
    (_, index) => item.line + index + 1,
  );
  const quote = below.filter((line) => /^[ \t]*>/.test(lineText(draft, line)));
  const said = quote
    .map((line) => lineText(draft, line).replace(/^[ \t>]+/, ''))
    .join(' ')
    .trim();
  const [first] = quote;
  const from = first === undefined ? item.link.to : (draft.lines.starts[first - 1] ?? item.to);
  const mark = `${first === undefined ? '\n' : ''}${indentOf(draft, item)}> `;
  if (/^\*\*[A-Za-z]+[.:]?\*\*$/.test(said) && first !== undefined) {
    const at = draft.lines.ends[first - 1] ?? item.to;
    return [
      makeFix(draft, 'Add the feedback', [
        { from: at, to: at, insert: ` ${words}`, select: words },
      ]),
    ];
  }
  const isEmpty = said === '';
  const last = quote.at(-1);
  const to = isEmpty && last !== undefined ? (draft.lines.ends[last - 1] ?? from) : from;
  const after = isEmpty || first === undefined ? '' : `\n${indentOf(draft, item)}>\n`;
  const hasBest = part.scene?.choices.some(
    ({ key, verdict }) => key !== item.key && verdict === 'best',
  );
  const order = hasBest ? ['Acceptable', 'Poor', 'Best'] : ['Best', 'Acceptable', 'Poor'];
  return order.map((verdict) => {
    const insert = `${mark}**${verdict}.** ${words}${after}`;
    return makeFix(draft, `Add feedback, marked ${verdict}`, [{ from, to, insert, select: words }]);
  });
};
