import { compile } from 'mdsvex';
import type { ProseNode } from '../design/prose.ts';
import { readMarkup } from './read-markup.ts';

/** Masked Markdown, part by part, through mdsvex and back as data, in the same order. */
export async function compileParts(texts: readonly string[]): Promise<ProseNode[][]> {
  if (texts.length === 0) return [];
  standInForProcess();
  const markdown = texts.map((text) => `<Part>\n\n${text}\n\n</Part>\n`).join('\n');
  const compiled = await compile(markdown, { smartypants: false });
  const parts = readMarkup(compiled?.code ?? '');
  if (parts.length !== texts.length) throw new Error('mdsvex lost a part of the story.');
  return parts;
}

/** mdsvex asks in which folder it runs; a worker in a browser has none. */
function standInForProcess(): void {
  const around: { process?: unknown } = globalThis;
  around.process ??= { cwd: () => '/' };
}
