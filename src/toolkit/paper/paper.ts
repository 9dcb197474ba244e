/**
 * A document that the toolkit gives away, as plain data: Word, Markdown and print are three forms of it, so
 * they cannot differ. Text is text: nothing in it is markup.
 */
export interface Paper {
  title: string;
  /** Whose it is; the only author that a file names. Empty where nobody has said. */
  organisation?: string;
  /** Lines below the title: whose it is, version, owner, review date. */
  facts: { label: string; value: string }[];
  /** The notice that this is no legal advice; never empty. */
  notice: string;
  blocks: Block[];
}

export type Block =
  | { kind: 'heading'; level: 1 | 2; text: string }
  | { kind: 'paragraph'; text: string; tone?: 'quiet' | 'strong' }
  | { kind: 'list'; items: string[]; isNumbered?: boolean }
  | { kind: 'table'; header: string[]; rows: string[][] }
  | { kind: 'sources'; items: { label: string; link: string }[] };
