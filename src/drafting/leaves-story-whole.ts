import type { Draft, Range } from './draft.ts';
import { offsetIn } from './lines.ts';

/**
 * Whether a part of the text can go without leaving a flag half used, a link to nowhere, or a story
 * without an ending.
 */
export function leavesStoryWhole(draft: Draft, range: Range): boolean {
  const { parts, lines, read } = draft;
  const isIn = ({ place }: { place: { line: number; column: number } }) => {
    const at = offsetIn(lines, place);
    return range.from <= at && at < range.to;
  };
  const left = parts.filter(({ from }) => from < range.from || from >= range.to);
  const ids = new Set(left.map(({ id }) => id));
  const gone = new Set(parts.map(({ id }) => id).filter((id) => !ids.has(id)));
  const links = read.notes.links.filter((link) => !isIn(link));
  const set = read.notes.flagsSet.filter((flag) => !isIn(flag)).map(({ flag }) => flag);
  const asked = read.notes.flagsRead.filter((flag) => !isIn(flag)).map(({ flag }) => flag);
  const all = {
    set: read.notes.flagsSet.map(({ flag }) => flag),
    asked: read.notes.flagsRead.map(({ flag }) => flag),
  };
  const isLost = (flag: string, now: readonly string[], before: readonly string[]) =>
    before.includes(flag) && !now.includes(flag);
  return (
    left.some(({ scene }) => scene?.kind === 'ending') &&
    links.every(({ target }) => !gone.has(target)) &&
    set.every((flag) => !isLost(flag, asked, all.asked)) &&
    asked.every((flag) => !isLost(flag, set, all.set))
  );
}
