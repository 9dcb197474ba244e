import { compile } from 'mdsvex';
import type { Sources } from '../library/index.ts';
import type { ReadStory } from '../scenario/index.ts';
import { unmask } from './mask.ts';
import { type ProseReferences, writeForMdsvex } from './to-markdown.ts';

/** The story has errors, so nothing of it may reach mdsvex. */
export class StoryRefusedError extends Error {
  override name = 'StoryRefusedError';
}

/**
 * The source of a Svelte module that exports `prose`: a snippet for each of `parts` (all of the
 * story, unless told), which takes the `Memory` of the attempt. Throws `StoryRefusedError` for a story with errors.
 */
export async function renderProse(
  read: Pick<ReadStory, 'prose' | 'diagnostics'>,
  sources: Sources,
  parts: readonly string[] = Object.keys(read.prose),
): Promise<string> {
  const error = read.diagnostics.find(({ severity }) => severity === 'error');
  if (error) throw new StoryRefusedError(`${error.line}:${error.column} ${error.message}`);
  const references: ProseReferences = { sources, pictures: [] };
  const markdown = parts.map((part, index) => {
    const blocks = writeForMdsvex(read.prose[part] ?? [], references);
    return `<Part n="${index}">\n\n${blocks}\n\n</Part>\n`;
  });
  const compiled = await compile(markdown.join('\n'), { smartypants: { dashes: 'oldschool' } });
  const bodies = cutBodies(compiled?.code ?? '', parts.length);
  return [
    '<script module>',
    '  import { Cite, ContentNote, GuideLink, Message, Post, Reply, When } from "/src/design/index.ts";',
    ...references.pictures.map(
      (url, index) => `  import picture${index} from ${JSON.stringify(`./${url}`)};`,
    ),
    `  export const prose = () => ({ ${parts.map((part, index) => `${JSON.stringify(part)}: part${index}`).join(', ')} });`,
    '</script>',
    ...bodies.map((body, index) => `{#snippet part${index}(memory)}${body}{/snippet}`),
    '',
  ].join('\n');
}

function cutBodies(code: string, count: number): string[] {
  const bodies = [...code.matchAll(/<Part n="(\d+)">([\s\S]*?)<\/Part>/g)];
  if (bodies.length !== count || bodies.some(([, n], index) => Number(n) !== index)) {
    throw new Error('mdsvex lost a part of the story.');
  }
  return bodies.map(([, , body = '']) => unmask(writeConditions(body).trim()));
}

/** The reader allows only letters, digits and hyphens in flags. */
function writeConditions(body: string): string {
  return body
    .replace(/<When remembered="([a-z0-9-]+)">/g, '<When flag="$1" isSet {memory}>')
    .replace(/<When not="([a-z0-9-]+)">/g, '<When flag="$1" isSet={false} {memory}>')
    .replace(/data-picture="(\d+)"/g, 'src={picture$1}');
}

/**
 * A story's parts in the two files that a learner loads: the first scene, because it is what they wait
 * for; everything else while they read it.
 */
export function splitParts({ story: { start }, prose }: Pick<ReadStory, 'story' | 'prose'>): {
  now: string[];
  later: string[];
} {
  const parts = Object.keys(prose);
  return {
    now: parts.filter((part) => part === start),
    later: parts.filter((part) => part !== start),
  };
}
