import { type Draft, lineText, type Part, type Range } from './draft.ts';
import { linkAt, type TextLink } from './find-link.ts';
import { offsetIn } from './lines.ts';

/** One choice as it stands in the text: its line and the feedback below it. */
export interface ChoiceItem extends Range {
  key: string;
  /** Null where its brackets are not complete. */
  link: TextLink | null;
  /** Of its first line, from 1. */
  line: number;
  /** Of its last line that is not empty. */
  lastLine: number;
}

/** The choices of a scene, in their order; empty where it has none. `to` is the end of the last line. */
export function choiceItems(draft: Draft, part: Part): ChoiceItem[] {
  const { lines, read } = draft;
  const decision = read.notes.decisions.find(
    ({ scene, question }) => scene === part.id && isWithin(offsetIn(lines, question), part),
  );
  const places = decision?.choices ?? [];
  return places.map((place, index) => {
    const stop = Math.min(places[index + 1]?.line ?? Infinity, findEnd(draft, place.line, part));
    let lastLine = stop - 1;
    while (lastLine > place.line && lineText(draft, lastLine).trim() === '') lastLine -= 1;
    return {
      key: String.fromCharCode(97 + index),
      link: linkAt(draft.text, offsetIn(lines, place)),
      line: place.line,
      lastLine,
      from: lines.starts[place.line - 1] ?? 0,
      to: lines.ends[lastLine - 1] ?? 0,
    };
  });
}

/** The first line below an item that does not belong to it, or the one after the part. */
function findEnd(draft: Draft, line: number, part: Part): number {
  const { starts } = draft.lines;
  let at = line + 1;
  while (at <= starts.length && (starts[at - 1] ?? 0) < part.to) {
    const text = lineText(draft, at);
    const isAfter = /^\S/.test(text) && lineText(draft, at - 1).trim() === '';
    if (isAfter || /^(?:[-*+]|\d{1,9}[.)])[ \t]/.test(text)) break;
    at += 1;
  }
  return at;
}

function isWithin(offset: number, { from, to }: Range): boolean {
  return from <= offset && offset < to;
}

/** The marks before an item's words: `- ` is 2, `10. ` is 4. What belongs to it is indented as far. */
export function indentOf(draft: Draft, { line }: ChoiceItem): string {
  const marks = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(lineText(draft, line))?.[0] ?? '- ';
  return marks.replace(/\S/g, ' ');
}
