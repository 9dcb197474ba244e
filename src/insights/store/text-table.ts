/** Gives each text a number, 0, 1, 2, …, so that a column of texts is a column of numbers. */
export function createTextTable(onadd: (text: string) => void = () => {}): TextTable {
  const texts: string[] = [];
  const numbers = new Map<string, number>();
  // The same text often comes many times running, and comparing is quicker than looking up.
  let last = -1;
  return {
    texts,
    add(text) {
      if (texts[last] === text) return last;
      last = numbers.get(text) ?? texts.length;
      if (last < texts.length) return last;
      onadd(text);
      const kept = copyText(text);
      numbers.set(kept, last);
      texts.push(kept);
      return last;
    },
  };
}

/**
 * The same text, in memory of its own. A piece of a larger text keeps all of that text alive, so that
 * keeping one cell would keep the file.
 */
export function copyText(text: string): string {
  return ` ${text}`.slice(1);
}

export interface TextTable {
  readonly texts: readonly string[];
  /** The number of a text, which is new if the text is. */
  add(text: string): number;
}
