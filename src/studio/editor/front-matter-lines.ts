import type { Text } from '@codemirror/state';

/** More lines than a front matter has; without an end by then there is none. */
const mostLines = 200;

/** Number of the line that ends the front matter, from 1; 0 where a text begins with none, or it has no end yet. */
export function frontMatterEnd(doc: Text): number {
  if (!isFence(doc.line(1))) return 0;
  const last = Math.min(doc.lines, mostLines);
  for (let number = 2; number <= last; number += 1) {
    if (isFence(doc.line(number))) return number;
  }
  return 0;
}

function isFence({ length, text }: { length: number; text: string }): boolean {
  return length < 100 && /^---[ \t]*$/.test(text);
}
