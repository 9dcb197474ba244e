import { sceneLinkAt } from '../find-link.ts';
import type { FixRule } from '../fix-rule.ts';
import { makeFix } from '../make-fix.ts';
import { endingsOf } from '../new-part.ts';
import { reachableFrom } from '../way-to.ts';

/** Leads a link that goes back to the beginning of the circle out of it, to an ending. */
export const fixLoopWithoutExit: FixRule = (draft, problem) => {
  const start = problem.scene ?? '';
  const circle = reachableFrom(draft, start);
  const [ending] = endingsOf(draft).filter(({ id }) => !circle.has(id));
  if (!ending) return [];
  const back = draft.parts.filter(
    ({ id, scene }) => circle.has(id) && id !== start && scene?.next?.target === start,
  );
  return back.flatMap((part) => {
    const isHere = ({ line }: { line: number }) => {
      const at = draft.lines.starts[line - 1] ?? 0;
      return part.from <= at && at < part.to;
    };
    const noted = draft.read.notes.links.findLast(
      ({ isWayOn, target, place }) => isWayOn && target === start && isHere(place),
    );
    const link = noted && sceneLinkAt(draft, noted.place, start);
    if (!link) return [];
    const title = `Lead from "${part.title}" to "${ending.scene?.title ?? ending.title}"`;
    return [makeFix(draft, title, [{ ...link.address, insert: `#${ending.id}` }])];
  });
};
