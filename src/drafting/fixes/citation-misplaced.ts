import { blockAt } from '../draft.ts';
import { itemAt, verdictIn } from '../feedback-text.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Moves it from a choice into its feedback; elsewhere it can only go. */
export const fixCitationMisplaced: FixRule = (draft, problem) => {
  const { text } = draft;
  const cited = /"(\[@[A-Za-z0-9-]+\])"/.exec(problem.message)?.[1];
  const item = itemAt(draft, problem.at);
  const end = item?.link?.words.to ?? blockAt(draft, problem.line).to;
  const found = cited === undefined ? -1 : text.indexOf(cited, problem.at);
  if (cited === undefined || found < 0 || found >= end) return [];
  const from = text.slice(0, found).replace(/[ \t]+$/, '').length;
  const to = found + cited.length;
  const gone = { from, to, insert: '' };
  const word = item && verdictIn(draft, item);
  const stop =
    word &&
    /^[^\r\n]*?[.?!](?=\s|$)/.exec(
      text.slice(word.to, item.to).replace(/^[.:]?\W{2}/, (marks) => '_'.repeat(marks.length)),
    );
  if (word && stop) {
    const at = word.to + stop[0].length - 1;
    const put = { from: at, to: at, insert: ` ${cited}` };
    return [makeFix(draft, `Move "${cited}" into the feedback`, [gone, put])];
  }
  return [makeFix(draft, `Remove "${cited}" here`, [gone])];
};
