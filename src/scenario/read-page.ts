import type { RootContent } from 'mdast';
import { byPlace, type Diagnostic } from './diagnostic.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { readProse } from './read-prose.ts';
import { refuseUnsafe } from './refuse-unsafe.ts';
import { noNotes, type StoryNotes } from './story-notes.ts';

/** A page of prose, such as those in `content/guidance/`, once read. */
export interface ReadPage {
  /** One part, `page`; safe to render only when there is no error among the diagnostics. */
  prose: { page: RootContent[] };
  notes: StoryNotes;
  diagnostics: Diagnostic[];
}

/**
 * Reads a page without its front matter: `##` and `###` headings and the Markdown that stories may
 * use, without decisions and activities. Never throws.
 */
export function readPage(text: string): ReadPage {
  const { tree, diagnostics } = parseMarkdown(text.replace(/\r\n?/g, '\n').toWellFormed());
  const notes = noNotes(() => ({ line: 1, column: 1 }));
  const found = [...diagnostics, ...refuseUnsafe(tree)];
  const blocks = tree.children.filter((node) => node.type !== 'heading' || node.depth !== 2);
  readProse(blocks, { notes, report: (problem) => found.push(problem), headings: true });
  return { prose: { page: tree.children }, notes, diagnostics: found.sort(byPlace) };
}
