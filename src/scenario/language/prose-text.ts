import type { Nodes, RootContent } from 'mdast';
import type { Place } from '../diagnostic.ts';
import { placeOf } from '../parse-markdown.ts';
import { everyMatch } from './every-match.ts';

/** The words of a block as a reader sees them: without citations, pictures and the marks of Markdown. */
export function readText(block: RootContent): ProseText {
  const pieces: Piece[] = [];
  let text = '';
  const add = (words: string, place: Place) => {
    if (words) pieces.push({ start: text.length, place });
    text += words;
  };
  const margin = placeOf(block).column;
  const visit = (node: Nodes, afterVerdict: boolean): void => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const { line, column } = placeOf(node);
      for (const [index, words] of node.value.split('\n').entries()) {
        // Below its first line a paragraph goes on at its own margin; `afterVerdict` is the space
        // that the reader took away together with the verdict.
        const from = index > 0 ? margin : column + (afterVerdict ? 1 : 0);
        if (index > 0) add(' ', { line: line + index - 1, column: margin });
        addWithoutCitations(words, { line: line + index, column: from }, add);
      }
    } else if (node.type === 'break') {
      add(' ', placeOf(node));
    } else if ('children' in node) {
      for (const child of node.children) visit(child, false);
    }
  };
  const children = 'children' in block ? block.children : [block];
  for (const [index, child] of children.entries()) {
    const isMoved = index === 0 && block.type === 'paragraph' && placeOf(child).column > margin;
    visit(child, isMoved);
  }
  return { text, placeAt: (offset) => findPlace(pieces, offset, placeOf(block)) };
}

/** Words that stand in one place as far as anybody knows, such as those of an attribute. */
export function plainText(text: string, place: Place): ProseText {
  return { text, placeAt: () => place };
}

/** A stretch of words on one line of the file. */
interface Piece {
  /** Offset in the text. */
  start: number;
  place: Place;
}

const citation = /\s*\[@[A-Za-z0-9-]+\]/g;

function addWithoutCitations(
  words: string,
  { line, column }: Place,
  add: (words: string, place: Place) => void,
): void {
  let from = 0;
  for (const { 0: code, index } of everyMatch(words, citation)) {
    add(words.slice(from, index), { line, column: column + from });
    from = index + code.length;
  }
  add(words.slice(from), { line, column: column + from });
}

function findPlace(pieces: readonly Piece[], offset: number, otherwise: Place): Place {
  const piece = pieces.findLast(({ start }) => start <= offset);
  if (!piece) return otherwise;
  return { line: piece.place.line, column: piece.place.column + offset - piece.start };
}

/** A paragraph, a heading or an item as plain words, and where each of them stands in the file. */
export interface ProseText {
  text: string;
  placeAt: (offset: number) => Place;
}
