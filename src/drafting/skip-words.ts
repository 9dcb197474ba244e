/**
 * The offset behind the first `count` words, marks of Markdown and citations not counted; null where
 * there are no more words than that.
 */
export function skipWords(text: string, count: number): number | null {
  const skipped = text.replace(/\[@[A-Za-z0-9-]+\]|\]\([^)\s]*\)|<[^<>]*>/g, (marks) =>
    ' '.repeat(marks.length),
  );
  const words = [...skipped.matchAll(/[^\s]*[\p{L}\p{N}][^\s]*/gu)];
  const next = words[count];
  return next ? next.index : null;
}
