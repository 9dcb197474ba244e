import { messages, nearestNames } from '../../scenario/index.ts';
import { correctEntry, removeEntry } from '../accepted-entry.ts';
import { type FixRule, firstQuoted } from '../fix-rule.ts';

/** Writes the warning of nearly that name, or takes the entry out. */
export const fixAcceptedUnknownRule: FixRule = (draft, problem) => {
  const warnings = Object.entries(messages).flatMap(([rule, { severity }]) =>
    severity === 'warning' ? [rule] : [],
  );
  const by = nearestNames(firstQuoted(problem), warnings);
  return [...correctEntry(draft, problem, { field: 'rule', by }), ...removeEntry(draft, problem)];
};
