import { choiceItems } from '../choice-items.ts';
import { partAt } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { changesSince } from '../release-changes.ts';

/** Puts the choices back in the order of the release, new ones behind them. */
export const fixReleasedChoicesReordered: FixRule = (draft, problem, { released }) => {
  const part = partAt(draft, problem.at);
  const latest = released.at(-1);
  const changed =
    latest && changesSince(draft, latest).decisions.find(({ sceneId }) => sceneId === part?.id);
  if (!part || !changed?.expectedOrder) return [];
  const items = choiceItems(draft, part);
  const first = changed.expectedOrder;
  const order = [...first, ...items.map(({ key }) => key).filter((key) => !first.includes(key))];
  const texts = order.map((key) => {
    const item = items.find((one) => one.key === key);
    return item ? draft.text.slice(item.from, item.to).replace(/\r\n?/g, '\n') : null;
  });
  if (texts.length !== items.length || texts.includes(null)) return [];
  const edits = items.map(({ from, to }, index) => ({ from, to, insert: texts[index] ?? '' }));
  return [makeFix(draft, 'Put the choices back in the order of the release', edits)];
};
