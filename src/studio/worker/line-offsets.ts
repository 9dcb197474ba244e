/**
 * Where the lines of a text begin, so that many places can be found without counting each from the top. Lines
 * end with CR, LF or CRLF, as the reader has it.
 */
export function findLineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length);
  // A byte order mark stands before the first column.
  if (text.startsWith('\ufeff')) starts[0] = 1;
  return starts;
}

/** The offset of a place, which counts from 1; past the text it is the text's end. */
export function offsetOf(
  text: string,
  starts: readonly number[],
  { line, column }: { line: number; column: number },
): number {
  const start = starts[line - 1] ?? text.length;
  return Math.min(start + column - 1, text.length);
}
