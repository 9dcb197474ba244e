/** An address that a file of the package loads or links to, as it is written there. */
export interface FoundAddress {
  readonly address: string;
  /** A link waits for the reader to follow it, and may lead to another site. A load may not. */
  readonly use: 'load' | 'link';
  /** What a relative address starts from: this file, the page that runs it, or either. */
  readonly from: 'file' | 'page' | 'either';
  /** For the sentence: `<img src>`. */
  readonly where: string;
  readonly offset: number;
}

/** Where a stretch of text lies in its file, so that what is found in it can be placed. */
export interface Excerpt {
  readonly text: string;
  readonly offset: number;
  readonly from: FoundAddress['from'];
}

/** Looks for addresses in a stretch of another language: a page holds scripts, a script tags. */
export type FindIn = (language: 'html' | 'css' | 'js', excerpt: Excerpt) => FoundAddress[];

/** Stands in a template for a value that is known only in the browser. */
export const UNKNOWN_PART = '\0';

/** A script that cannot be parsed; `offset` is where it begins in its file. */
export class UnreadableScriptError extends Error {
  override readonly name = 'UnreadableScriptError';
  readonly offset: number;

  constructor(reason: string, offset: number) {
    super(reason);
    this.offset = offset;
  }
}
