/**
 * Finds where a mark comes next in a text, `next(']]', from)`; -1 when there is none. To be asked for
 * places in rising order: then all questions together take one pass for each mark.
 */
export function nextOf(text: string): (mark: string, from: number) => number {
  const known = new Map<string, number>();
  return (mark, from) => {
    const before = known.get(mark);
    if (before === -1 || (before !== undefined && before >= from)) return before;
    const found = text.indexOf(mark, from);
    known.set(mark, found);
    return found;
  };
}
