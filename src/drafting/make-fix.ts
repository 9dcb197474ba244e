import type { Draft } from './draft.ts';
import type { Fix, TextEdit } from './text-edit.ts';

/** An edit written with `\n`; `select` is the part of what it inserts that is to be written over. */
export interface DraftEdit extends TextEdit {
  select?: string;
}

/** A fix of edits in any order, whose line ends become those of the text. */
export function makeFix({ eol }: Pick<Draft, 'eol'>, title: string, edits: DraftEdit[]): Fix {
  const inOrder = edits
    .map((edit) => ({ ...edit, insert: edit.insert.replaceAll('\n', eol) }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const plain = inOrder.map(({ from, to, insert }) => ({ from, to, insert }));
  let grown = 0;
  for (const { from, to, insert, select } of inOrder) {
    const words = select?.replaceAll('\n', eol);
    const inside = words === undefined ? -1 : insert.indexOf(words);
    if (words !== undefined && inside >= 0) {
      const start = from + grown + inside;
      return { title, edits: plain, select: { from: start, to: start + words.length } };
    }
    grown += insert.length - (to - from);
  }
  return { title, edits: plain };
}

/** A fix that changes nothing and shows what is to be rewritten, where only the author can do that. */
export function showWords(title: string, from: number, to: number): Fix {
  return { title, edits: [], select: { from, to } };
}
