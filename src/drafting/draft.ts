import type { CheckContext, Place, ReadStory, ReleasedStory, Scene } from '../scenario/index.ts';
import { type Lines, offsetIn, splitLines } from './lines.ts';

/** What a story may refer to, and its earlier forms. */
export interface FixContext extends CheckContext {
  /** Every earlier form of this story, oldest first; empty where it was never released. */
  released: readonly ReleasedStory[];
}

/** A text as its author typed it, with what was read of it. */
export interface Draft {
  text: string;
  read: ReadStory;
  lines: Lines;
  /** What its lines end with: LF, CRLF or CR. */
  eol: string;
  /** What stands below each `##` heading, in the order of the file. */
  parts: readonly Part[];
}

export interface Part extends Range {
  id: string;
  /** Its heading as plain words, "Ending:" included. */
  title: string;
  /** Null for Debrief and In your organisation. */
  scene: Scene | null;
  /** Of the heading, from 1. */
  line: number;
  /** The words of the heading, "Ending:" included. */
  heading: Range;
}

/** UTF-16 offsets in the author's text, `to` not included. */
export interface Range {
  from: number;
  to: number;
}

const kept = new WeakMap<ReadStory, Draft>();

/** Worked out once for each reading: a story is asked about once for each of its problems. */
export function draftOf(text: string, read: ReadStory): Draft {
  const known = kept.get(read);
  if (known?.text === text) return known;
  const lines = splitLines(text);
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const draft = { text, read, lines, eol, parts: findParts(text, read, lines) };
  kept.set(read, draft);
  return draft;
}

function findParts(text: string, { story, notes }: ReadStory, lines: Lines): Part[] {
  const headings = [
    ...notes.scenes.map((heading, index) => {
      return { ...heading, scene: story.scenes[index] ?? null };
    }),
    ...notes.sections.map(({ heading, ...one }) => ({ ...one, title: heading, scene: null })),
  ].sort((a, b) => a.place.line - b.place.line);
  return headings.map(({ id, title, place, scene }, index) => {
    const next = headings[index + 1]?.place.line;
    const from = lines.starts[place.line - 1] ?? text.length;
    const to = next === undefined ? text.length : (lines.starts[next - 1] ?? text.length);
    return {
      id,
      title,
      scene,
      line: place.line,
      from,
      to,
      heading: findHeading(text, lines, place),
    };
  });
}

function findHeading(text: string, lines: Lines, place: Place): Range {
  const from = offsetIn(lines, place);
  const line = text.slice(from, lines.ends[place.line - 1]);
  const [, marks = '', words = ''] = /^(#+[ \t]*)(.*?)(?:[ \t]+#+)?[ \t]*$/.exec(line) ?? [];
  return { from: from + marks.length, to: from + marks.length + words.length };
}

/** The words of a line, from 1, without its line end. */
export function lineText({ text, lines }: Draft, line: number): string {
  return text.slice(lines.starts[line - 1] ?? text.length, lines.ends[line - 1] ?? text.length);
}

/** The scene, junction or ending of an id; of two with one heading the first. */
export function partOf({ parts }: Draft, id: string | undefined): Part | undefined {
  return parts.find((part) => part.id === id);
}

/** The part that an offset stands in; none in the front matter and above the first heading. */
export function partAt({ parts }: Draft, offset: number): Part | undefined {
  return parts.find(({ from, to }) => from <= offset && (offset < to || to === from));
}

/** The lines without an empty one between them round an offset, without the last line end. */
export function blockAt(
  { text, lines }: Draft,
  line: number,
): Range & { first: number; last: number } {
  const isBlank = (index: number) =>
    /^[ \t]*$/.test(text.slice(lines.starts[index], lines.ends[index]));
  let [first, last] = [line - 1, line - 1];
  while (first > 0 && !isBlank(first - 1)) first -= 1;
  while (last < lines.starts.length - 1 && !isBlank(last + 1)) last += 1;
  const [from = text.length, to = text.length] = [lines.starts[first], lines.ends[last]];
  return { from, to, first: first + 1, last: last + 1 };
}
