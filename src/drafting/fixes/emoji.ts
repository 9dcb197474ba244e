import { blockAt } from '../draft.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';

const emoji =
  /^(?:(?![\u00a9\u00ae\u2122])[\p{Extended_Pictographic}\p{Regional_Indicator}](?:\p{Emoji_Modifier}|\u200d|\ufe0f)*)+/u;

/** Takes it out, with the space before it. */
export const fixEmoji: FixRule = (draft, { at, line, message }) => {
  const { text } = draft;
  const found = /^Unexpected emoji (\S+), expected/.exec(message)?.[1] ?? '';
  // In a heading or a choice the place is where the words begin.
  const from = found ? text.indexOf(found, at) : -1;
  const all =
    from < 0 || from >= blockAt(draft, line).to ? null : emoji.exec(text.slice(from, from + 100));
  if (!all) return [];
  const before = /[ \t]*$/.exec(text.slice(0, from))?.[0].length ?? 0;
  const isOpening = /(?:^|[\r\n>*#-])[ \t]*$/.test(text.slice(0, from));
  const gap = isOpening ? (/^[ \t]*/.exec(text.slice(from + all[0].length))?.[0].length ?? 0) : 0;
  const edit = {
    from: isOpening ? from : from - before,
    to: from + all[0].length + gap,
    insert: '',
  };
  return [makeFix(draft, `Remove ${found}`, [edit])];
};
