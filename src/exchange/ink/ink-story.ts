/** An ink story as plain data: what is written, in the order of writing. */
export interface InkStory {
  /** What `# title:` at the top says; empty when nothing does. */
  title: string;
  /** The text above the first knot first, without a name; then knots, each before its stitches. */
  flows: InkFlow[];
  leftOut: InkLeftOut[];
}

export interface InkFlow {
  /** Empty for the text above the first knot. */
  knot: string;
  /** Empty for what belongs to the knot itself. */
  stitch: string;
  line: number;
  items: InkItem[];
}

export type InkItem =
  /** A piece of a line; `\n` ends the line. */
  | { kind: 'text'; text: string }
  | { kind: 'glue' }
  /** `END` and `DONE` are targets too. */
  | { kind: 'divert'; target: string; line: number }
  | { kind: 'choice'; depth: number; label: string; choice: InkChoice; line: number }
  | { kind: 'gather'; depth: number; label: string; line: number };

export interface InkChoice {
  /** What is offered; empty for a fallback, which ink takes when nothing else is left. */
  words: string;
  /** What stands on the choice's own line once it is taken. */
  said: InkItem[];
}

export interface InkLeftOut {
  line: number;
  what:
    | 'logic'
    | 'condition'
    | 'setting'
    | 'function'
    | 'thread'
    | 'tunnel'
    | 'tag'
    | 'include'
    | 'todo'
    | 'unread';
  /** Excerpt, or what the parser says. */
  source: string;
}
