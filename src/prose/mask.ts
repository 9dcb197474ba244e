/** Private-use letters that stand for the signs of ASCII, U+E021 for `!` to U+E07E for `~`. */
const base = 0xe000;

/** Stands where a paragraph begins with a tag, which old Markdown would take for a block of its own. */
export const paragraphMark = String.fromCharCode(base);

/**
 * Hides every sign of a text that Markdown, HTML or Svelte could read as more than a sign. A letter that
 * has this meaning already is no letter of an author.
 */
export function mask(text: string): string {
  return text
    .replace(/[\ue000-\ue07e]/g, '\ufffd')
    .replace(/[!-/:-@[-`{-~]/g, (sign) => String.fromCharCode(base + sign.charCodeAt(0)));
}

/** Puts the sign itself in place of every letter that stands for one. */
export function unmask(text: string): string {
  return text
    .replaceAll(paragraphMark, '')
    .replace(/[\ue021-\ue07e]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - base));
}
