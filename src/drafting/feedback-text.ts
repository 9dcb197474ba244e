import { type ChoiceItem, choiceItems } from './choice-items.ts';
import { type Draft, partAt, type Range } from './draft.ts';

/** The word of a choice's verdict, between its asterisks and without its full stop. */
export function verdictIn({ text }: Draft, { from, to }: Range): Range | null {
  const found = /(?:^|[\r\n])[ \t]*>[ \t]*(?:\*\*|__)([A-Za-z]+)[.:]?(?:\*\*|__)/.exec(
    text.slice(from, to),
  );
  const word = found?.[1];
  if (!found || word === undefined) return null;
  const at = from + found.index + found[0].lastIndexOf(word);
  return { from: at, to: at + word.length };
}

/** The choice that an offset stands in. */
export function itemAt(draft: Draft, offset: number): ChoiceItem | undefined {
  const part = partAt(draft, offset);
  const items = part ? choiceItems(draft, part) : [];
  return items.find(({ from, to }) => from <= offset && offset <= to);
}

/** Enough of a choice to know it by, without the quotation marks of what is said in it. */
export function shorten(choice: string): string {
  const words = choice.replace(/^["“]|["”]$/g, '');
  return words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words;
}
