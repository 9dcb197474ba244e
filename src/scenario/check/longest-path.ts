import type { StoryGraph } from './story-graph.ts';

/**
 * The steps (choices and 'go on's) of the longest path from the start that never turns back.
 * A link back to a scene of the same path is a retry and is not followed: the player leaves
 * circles out of resume data when they would not fit.
 */
export function findLongestPath(graph: StoryGraph, start: string): number {
  const length = new Map<string, number>();
  const open = new Set<string>();
  const stack: { id: string; targets: string[]; longest: number }[] = [];
  const enter = (id: string) => {
    open.add(id);
    stack.push({ id, targets: [...graph.next(id)], longest: 0 });
  };
  if (!graph.scenes.has(start)) return 0;
  enter(start);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const target = top.targets.pop();
    if (target === undefined) {
      const step =
        graph.scenes.get(top.id)?.kind === 'scene' && graph.next(top.id).length > 0 ? 1 : 0;
      length.set(top.id, top.longest + step);
      open.delete(top.id);
      stack.pop();
      const parent = stack.at(-1);
      if (parent) parent.longest = Math.max(parent.longest, length.get(top.id) ?? 0);
    } else if (length.has(target)) {
      top.longest = Math.max(top.longest, length.get(target) ?? 0);
    } else if (!open.has(target)) {
      enter(target);
    }
  }
  return length.get(start) ?? 0;
}
