import type { RootContent } from 'mdast';
import type { ProseParts } from '../design/prose.ts';
import type { Sources } from '../library/content.ts';
import type { ReadStory } from '../scenario/index.ts';
import { compileParts } from './compile-parts.ts';
import { keepSound } from './keep-sound.ts';
import { writeForMdsvex } from './to-markdown.ts';

/** The story has errors, and is to be shown to no learner. */
export class StoryRefusedError extends Error {
  override name = 'StoryRefusedError';
}

/**
 * A story's prose as plain data, for each of `parts` (all of the story, unless told). Rejects with a
 * `StoryRefusedError` where the story has errors.
 */
export async function renderProse(
  read: Pick<ReadStory, 'prose' | 'diagnostics'>,
  sources: Sources,
  parts: readonly string[] = Object.keys(read.prose),
): Promise<ProseParts> {
  const error = read.diagnostics.find(({ severity }) => severity === 'error');
  if (error) throw new StoryRefusedError(`${error.line}:${error.column} ${error.message}`);
  return await render(parts, (part) => writeForMdsvex(partOf(read, part), sources));
}

/**
 * The same for a text that is still being written, whatever is wrong with it: what no story may hold is left
 * out; its words stay where they can be told from code. Never rejects.
 */
export async function renderDraft(
  read: Pick<ReadStory, 'prose'>,
  sources: Sources,
  parts: readonly string[] = Object.keys(read.prose),
): Promise<ProseParts> {
  return await render(parts, (part) => writeForMdsvex(keepSound(partOf(read, part)), sources));
}

async function render(
  parts: readonly string[],
  write: (part: string) => string,
): Promise<ProseParts> {
  const rendered = await compileParts(parts.map(write));
  return Object.fromEntries(parts.map((part, at) => [part, rendered[at] ?? []]));
}

function partOf({ prose }: Pick<ReadStory, 'prose'>, part: string): readonly RootContent[] {
  return Object.hasOwn(prose, part) ? (prose[part] ?? []) : [];
}
