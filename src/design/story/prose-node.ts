/**
 * A piece of a story's prose as plain data: what is read is shown as it stands, and an element is one of a
 * short list. Nothing in it is ever run, and what is not on the list is not shown.
 */
export type ProseNode = string | ProseElement;

/** `{ tag: 'p', children: ['Call ', { tag: 'strong', children: ['now'] }] }`. */
export interface ProseElement {
  /** An element of HTML (`p`, `a`, `img`) or a component of a story (`Post`, `Cite`). */
  tag: string;
  /** Of an `img`, `src` is the name of a file beside the story, until a page says where that lies. */
  attributes?: Readonly<Record<string, string>>;
  children?: readonly ProseNode[];
}

/** Prose by part: a scene's id, `scene-id/a` for the feedback of its choice a, `debrief`, `in-your-organisation`. */
export type ProseParts = Readonly<Record<string, readonly ProseNode[]>>;
