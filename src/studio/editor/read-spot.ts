import type { EditorState } from '@codemirror/state';
import { frontMatterEnd } from './front-matter-lines.ts';
import type { Spot } from './offers/offer.ts';

/** More lines above than any scene needs; a component that begins further up is not looked for. */
const mostAbove = 60;
/** No line that somebody writes is as long; a pasted one may be of any length. */
const longestLine = 5_000;

/** Where the caret is, as offers are found by; null in a line too long to have been written. */
export function readSpot(state: EditorState, at: number, isAsked: boolean): Spot | null {
  const { doc } = state;
  const line = doc.lineAt(at);
  if (line.length > longestLine) return null;
  const end = frontMatterEnd(doc);
  const isFrontMatter = line.number > 1 && line.number < end;
  const first = Math.max(isFrontMatter ? 2 : end + 1, line.number - mostAbove, 1);
  const above: string[] = [];
  for (let number = line.number - 1; number >= first; number -= 1) {
    above.push(textOf(doc.line(number)));
  }
  return {
    before: line.text.slice(0, at - line.from),
    after: line.text.slice(at - line.from),
    above,
    below: line.number < doc.lines ? textOf(doc.line(line.number + 1)) : '',
    isFrontMatter,
    fields: isFrontMatter ? listFields(state, end) : [],
    isAsked,
  };
}

function listFields({ doc }: EditorState, end: number): string[] {
  const names: string[] = [];
  for (let number = 2; number < end; number += 1) {
    const name = /^(\w+):/.exec(textOf(doc.line(number)))?.[1];
    if (name) names.push(name);
  }
  return names;
}

function textOf({ text }: { text: string }): string {
  return text.slice(0, longestLine);
}
