import type { Draft } from './draft.ts';
import { offsetIn } from './lines.ts';
import type { DraftEdit } from './make-fix.ts';

/** Gives a flag another name wherever it is remembered; null where a line cannot be changed. */
export function rewriteFlag(draft: Draft, flag: string, to: string): DraftEdit[] | null {
  return changeLines(draft, flag, [to]);
}

/** Takes a flag out wherever it is remembered; null where a line cannot be changed. */
export function forgetFlag(draft: Draft, flag: string): DraftEdit[] | null {
  return changeLines(draft, flag, []);
}

function changeLines(draft: Draft, flag: string, to: readonly string[]): DraftEdit[] | null {
  const edits = draft.read.notes.flagsSet
    .filter((one) => one.flag === flag)
    .map(({ place }) => changeLine(draft, offsetIn(draft.lines, place), { flag, to }));
  return edits.every((edit) => edit !== null) ? edits : null;
}

/** The line with other flags for one; without any flag there is no line. */
function changeLine(
  { text }: Draft,
  at: number,
  { flag, to }: { flag: string; to: readonly string[] },
): DraftEdit | null {
  const line = /^([*_])(remember:[ \t]*)([^*_\r\n]*?)(\.?)\1/i.exec(text.slice(at, at + 1000));
  const [all = '', sign = '', opening = '', words = '', stop = ''] = line ?? [];
  const flags = words.split(',').map((word) => word.trim());
  if (!line || !flags.includes(flag)) return null;
  const left = [...new Set(flags.flatMap((name) => (name === flag ? to : name)))];
  if (left.length > 0) {
    const insert = `${sign}${opening}${left.join(', ')}${stop}${sign}`;
    return { from: at, to: at + all.length, insert };
  }
  // With it goes the empty line of the quote above.
  const above = /(?:(?:\r\n?|\n)[ \t]*>[ \t]*)*$/.exec(text.slice(0, at))?.[0] ?? '';
  return { from: at - above.length, to: at + all.length, insert: '' };
}
