import type { TextEdit } from '../../drafting/index.ts';

/**
 * Puts a picture into a story's text as a paragraph of its own, after the one where the caret is; where that is
 * a choice, before the choices; where it is above the first scene, at the beginning of that scene.
 */
export function placePicture(
  text: string,
  caret: number,
  picture: { name: string; alt: string },
): TextEdit {
  const image = `![${escapeAlt(picture.alt)}](${picture.name})`;
  const heading = /^##[ \t].*$/m.exec(text);
  if (heading && caret < heading.index + heading[0].length) {
    return insertAfter(text, heading.index + heading[0].length, image);
  }
  const blocks = [...text.matchAll(/(?:.+(?:\n(?=.)|$))+/gm)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    isChoice: /^(?:[-*+>]|\s+\S)/.test(match[0]),
  }));
  const at = blocks.findLastIndex(({ from }) => from <= caret);
  const last = blocks.findLastIndex(({ isChoice }, index) => index <= at && !isChoice);
  return insertAfter(text, (blocks[last] ?? blocks[at])?.to ?? text.length, image);
}

/** What an alternative text may not hold, in a sentence; null where it is fine. */
export function judgeAlt(alt: string): string | null {
  if (alt.trim() === '') return 'Say in words what the picture shows.';
  const odd = /[{}<>]/.exec(alt)?.[0];
  if (odd) return `The words have a “${odd}”, which stories cannot show. Leave it out.`;
  if (alt.length > longestAltChars) {
    return `The words are longer than ${longestAltChars} characters. Say the rest in the story.`;
  }
  return null;
}

/** Where a story shows its pictures, in its order. */
export function findPictures(text: string): PlacedPicture[] {
  return [...text.matchAll(/!\[((?:\\.|[^\]\\])*)\]\(\s*(?:\.\/)?([^\s)]+)[^)\n]*\)/g)].map(
    (match) => ({
      name: match[2] ?? '',
      alt: (match[1] ?? '').replace(/\\([!-/:-@[-`{-~])/g, '$1'),
      from: match.index,
      to: match.index + match[0].length,
    }),
  );
}

/** Takes every mention of a picture out of the text, with the empty paragraph that is left. */
export function removePicture(text: string, name: string): TextEdit[] {
  return findPictures(text)
    .filter((one) => one.name === name)
    .map(({ from, to }) => {
      const isAlone = /(?:^|\n)$/.test(text.slice(0, from)) && /^(?:\n|$)/.test(text.slice(to));
      const blank = isAlone ? (/^\n{0,2}/.exec(text.slice(to))?.[0].length ?? 0) : 0;
      return { from, to: to + blank, insert: '' };
    });
}

const longestAltChars = 500;

/** In one line, and with the signs that Markdown would take for its own. */
function escapeAlt(alt: string): string {
  return alt
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\[\]*_`!&~]/g, '\\$&');
}

function insertAfter(text: string, at: number, image: string): TextEdit {
  const after = /^\n*/.exec(text.slice(at))?.[0].length ?? 0;
  const before = at === 0 ? '' : '\n\n';
  const isEnd = at + after >= text.length;
  return { from: at, to: at + after, insert: `${before}${image}${isEnd ? '\n' : '\n\n'}` };
}

export interface PlacedPicture {
  name: string;
  alt: string;
  /** Offsets in the text. */
  from: number;
  to: number;
}
