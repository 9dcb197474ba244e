/** Twice as long as a story may be, since every format adds something of its own. */
const longestChars = 1_000_000;

/** Controls, private-use letters, direction overrides and halves of letters: nothing that a page can show. */
const unshowable =
  /(?![\t\n])[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd]/gu;

/**
 * A pasted text or a file's, made fit for reading: line ends are `\n`, and letters that no page can
 * show are gone (`removed` says how many). What cannot be `wanted` text at all is refused in a sentence.
 */
export function prepareSource(
  given: string,
  wanted: string,
): { text: string; removed: number } | { refused: string } {
  const plain = given.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  if (plain.trim() === '') return refuse(`There is no text here, expected ${wanted}.`);
  if (plain.length > longestChars) {
    const chars = plain.length.toLocaleString('en-GB');
    return refuse(
      `The text has ${chars} characters, expected at most 1,000,000. Look for a text that was pasted by mistake, or bring one part at a time.`,
    );
  }
  const page = nameWebPage(plain.slice(0, 200_000));
  if (page) return refuse(page);
  const text = dropUnshowable(plain);
  const removed = plain.length - text.length;
  if (plain.includes('\0') || removed * 10 > plain.length) {
    return refuse(
      `This is not a text file, expected ${wanted}. Choose the file that was exported as text.`,
    );
  }
  return { text, removed };
}

/** The text without what no page can show. */
export function dropUnshowable(text: string): string {
  return text.toWellFormed().replace(unshowable, '');
}

function refuse(refused: string): { refused: string } {
  return { refused };
}

function nameWebPage(start: string): string | null {
  if (/<tw-(?:storydata|passagedata)\b/i.test(start)) {
    return 'This is a Twine web page, expected Twee. In Twine choose Build, then Export As Twee, and bring that file.';
  }
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(start)) {
    return 'This is a web page, expected Twee or ink. For a Twine story choose Build, then Export As Twee in Twine, and bring that file.';
  }
  if (/^\s*\{\s*"inkVersion"/.test(start)) {
    return 'This is a compiled ink story, expected its source. Bring the file that ends in .ink.';
  }
  return null;
}
