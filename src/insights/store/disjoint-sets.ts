/** Sets of whole numbers below `size` that are put together in pairs; each is named by its lowest number. */
export function createSets(size: number): Sets {
  const parents = Int32Array.from({ length: size }, (_, one) => one);

  function find(one: number): number {
    let root = one;
    while (parentOf(root) !== root) root = parentOf(root);
    for (let at = one; at !== root; ) {
      const next = parentOf(at);
      parents[at] = root;
      at = next;
    }
    return root;
  }

  function parentOf(one: number): number {
    return parents[one] ?? one;
  }

  return {
    find,
    join(one, other) {
      const [low, high] = [find(one), find(other)].toSorted((a, b) => a - b);
      if (low !== undefined && high !== undefined) parents[high] = low;
    },
  };
}

export interface Sets {
  find(one: number): number;
  join(one: number, other: number): void;
}
