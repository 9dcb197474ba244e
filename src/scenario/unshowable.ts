/**
 * Controls, line and paragraph separators, private-use letters (mdsvex is fed some in place of
 * dangerous signs), direction overrides, and halves of letters. Tabs and line ends are fine.
 */
const unshowable =
  /(?![\t\n])[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/u;

/** The first letter of a text that no page can show, as `U+202E`; null when there is none. */
export function findUnshowable(text: string): string | null {
  const hidden = unshowable.exec(text)?.[0].codePointAt(0);
  return hidden === undefined ? null : `U+${hidden.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** A text fit for a message: on one line, with every such letter as a question mark, at most `most` long. */
export function showText(text: string, most = 200): string {
  const plain = text.replace(/\s+/g, ' ').replace(new RegExp(unshowable, 'gu'), '?').trim();
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}
