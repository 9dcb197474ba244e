/** A piece of a passage. `at` is where it begins in the body. */
export type Token =
  | { kind: 'text'; at: number; text: string }
  | { kind: 'link'; at: number; text: string; target: string; setter: string }
  /** A link to a page elsewhere, in Markdown's spelling. */
  | { kind: 'page'; at: number; text: string; address: string }
  /** An HTML tag; its name in lower case. */
  | { kind: 'tag'; at: number; name: string; isClosing: boolean }
  /** What is left out; `name` puts like with like, `source` is how it is written. */
  | { kind: 'left-out'; at: number; what: LeftOut; name: string; source: string };

export type LeftOut = 'macro' | 'branch' | 'insert' | 'code' | 'note' | 'picture' | 'variables';
