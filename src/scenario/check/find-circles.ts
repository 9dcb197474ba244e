/**
 * Groups ids so that each can be come to from every other of its group (strongly connected
 * components, Tarjan 1972). An id on no circle is a group of its own. A group comes after all the
 * groups that it leads to.
 */
export function findCircles<Id>(ids: Iterable<Id>, next: (id: Id) => readonly Id[]): Id[][] {
  const groups: Id[][] = [];
  const order = new Map<Id, number>();
  const open: Id[] = [];
  const isOpen = new Set<Id>();
  const enter = (id: Id): Visit<Id> => {
    order.set(id, order.size);
    open.push(id);
    isOpen.add(id);
    return { id, targets: [...next(id)], earliest: order.get(id) ?? 0 };
  };
  for (const id of ids) {
    const stack = order.has(id) ? [] : [enter(id)];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const target = top.targets.pop();
      if (target !== undefined) {
        if (!order.has(target)) stack.push(enter(target));
        else if (isOpen.has(target)) {
          top.earliest = Math.min(top.earliest, order.get(target) ?? 0);
        }
        continue;
      }
      stack.pop();
      const parent = stack.at(-1);
      if (parent) parent.earliest = Math.min(parent.earliest, top.earliest);
      if (top.earliest < (order.get(top.id) ?? 0)) continue;
      const group = open.splice(open.lastIndexOf(top.id));
      for (const member of group) isOpen.delete(member);
      groups.push(group);
    }
  }
  return groups;
}

interface Visit<Id> {
  id: Id;
  /** Still to be looked at. */
  targets: Id[];
  /** The place in the order of the earliest id that this one leads back to. */
  earliest: number;
}
