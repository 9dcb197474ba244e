import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';

/** Two headings with the same slug, reserved sections included. */
export const duplicateScene: CheckRule = ({ notes }) => {
  const seen = new Map<string, number>();
  const headings = [
    ...notes.scenes,
    ...notes.sections.map(({ id, heading, place }) => ({ id, title: heading, place })),
  ].sort((a, b) => a.place.line - b.place.line);
  return headings.flatMap(({ id, title, place }) => {
    const line = seen.get(id);
    if (line !== undefined) return [diagnose('duplicate-scene', place, { title, line })];
    seen.set(id, place.line);
    return [];
  });
};
