/**
 * Breaks a text into lines no wider than `width`. Widths are reckoned and not measured, because
 * there is no page to measure on: those of Arial, a little on the wide side, in parts of the font's size.
 */
export function wrapWords(text: string, width: number, fontSize: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((one) => breakWord(one, width, fontSize))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer, fontSize) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}

/** Reckoned, in the units of `fontSize`. */
export function widthOf(text: string, fontSize: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * fontSize;
}

function emsOf(letter: string): number {
  if (/[ijl.,:;'’‘|!]/.test(letter)) return 0.28;
  if (/[ftrI() "“”\-/]/.test(letter)) return 0.37;
  if (/[mwMW@%]/.test(letter)) return 0.95;
  return /[A-ZÀ-Þ&]/.test(letter) ? 0.76 : 0.6;
}

/** A word that is wider than a line, such as a long flag, is broken after hyphens or anywhere. */
function breakWord(word: string, width: number, fontSize: number): string[] {
  if (widthOf(word, fontSize) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const part of word.split(/(?<=-)/)) {
    const letters = widthOf(part, fontSize) > width ? [...part] : [part];
    for (const letter of letters) {
      if (piece !== '' && widthOf(piece + letter, fontSize) > width) {
        pieces.push(piece);
        piece = '';
      }
      piece += letter;
    }
  }
  return piece === '' ? pieces : [...pieces, piece];
}
