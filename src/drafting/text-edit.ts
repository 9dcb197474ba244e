/** A change to a story's text: `from` to `to` (UTF-16 offsets, `to` not included) becomes `insert`. */
export interface TextEdit {
  from: number;
  to: number;
  insert: string;
}

/** A change that puts a problem right, ready to be made when somebody asks for it. */
export interface Fix {
  /** What a button says: `Lead to "talk-to-priya"`. */
  title: string;
  /** In the order of the text, none overlapping. */
  edits: TextEdit[];
  /** What to select afterwards, in the changed text, where words are still to be written. */
  select?: { from: number; to: number };
}

/** The text with all edits made. Throws a `RangeError` for edits that overlap or lie outside the text. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
  let at = 0;
  const pieces = inOrder.map(({ from, to, insert }) => {
    if (from < at || to < from || to > text.length) {
      throw new RangeError(
        `An edit from ${from} to ${to} does not fit a text of ${text.length} characters.`,
      );
    }
    const piece = text.slice(at, from) + insert;
    at = to;
    return piece;
  });
  return pieces.join('') + text.slice(at);
}
