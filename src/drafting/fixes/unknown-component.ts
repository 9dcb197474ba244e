import { components, nearestNames } from '../../scenario/index.ts';
import { partAt } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

/** Corrects the name in both tags. */
export const fixUnknownComponent: FixRule = (draft, { at }) => {
  const part = partAt(draft, at);
  const name = /^<\/?([A-Za-z][\w.:-]*)/.exec(draft.text.slice(at, at + 100))?.[1];
  if (!part || name === undefined) return [];
  const shape = new RegExp(`(?<=</?)${name.replaceAll('.', '\\.')}(?=[\\s>])`, 'g');
  const tags = [...draft.text.slice(part.from, part.to).matchAll(shape)];
  return nearestNames(name, Object.keys(components)).map((known) => {
    const edits = tags.map(({ index }) => {
      const from = part.from + index;
      return { from, to: from + name.length, insert: known };
    });
    return makeFix(draft, `Write "${known}"`, edits);
  });
};
