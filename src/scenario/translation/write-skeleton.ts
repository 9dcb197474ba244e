import { isMap, parseDocument, stringify } from 'yaml';
import type { ReadStory } from '../read-story.ts';
import { hashParts } from './hash-parts.ts';

const block = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)/m;

/**
 * The text of a translation to fill in: the original's, with the front matter that a translation has. `text`
 * is what `original` was read from.
 */
export function writeSkeleton(text: string, original: ReadStory): string {
  const { title, summary } = original.story;
  const front = stringify({ title, summary, source: hashParts(original) }, { lineWidth: 0 });
  const body = normalise(text).replace(block, '');
  return `---\n${front}---\n${body}`;
}

/**
 * The translation's text with today's hashes of what it translates; null where its front matter cannot be
 * read. The rest of the front matter stays as it is.
 */
export function markTranslated(text: string, original: ReadStory): string | null {
  const source = normalise(text);
  const match = block.exec(source);
  if (match?.index !== 0) return null;
  const document = parseDocument(match[1] ?? '', { logLevel: 'error' });
  if (document.errors.length > 0 || !isMap(document.contents)) return null;
  document.set('source', document.createNode(hashParts(original)));
  const front = document.toString({ lineWidth: 0 });
  return `---\n${front}---\n${source.slice(match[0].length)}`;
}

function normalise(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}
