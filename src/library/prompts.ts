import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { LibraryScenario } from './load-scenario.ts';

/** The 'In your organisation' prompts of a scenario, as `ScenarioPrompts` in `src/toolkit/content.ts`. */
export interface Prompts {
  id: string;
  title: string;
  audience: string[];
  /** Plain text, in the order of the file. */
  prompts: string[];
}

/** The points of the section's lists; its paragraphs where it has no list. Citations are left out. */
export function promptsOf({ id, read: { story, prose } }: LibraryScenario): Prompts {
  const blocks = prose['in-your-organisation'] ?? [];
  const points = blocks.flatMap((block) => (block.type === 'list' ? block.children : []));
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const found = points.length > 0 ? points : paragraphs;
  const prompts = found.map(sayPlainly).filter((prompt) => prompt !== '');
  return { id, title: story.title, audience: [...story.audience], prompts };
}

function sayPlainly(block: RootContent): string {
  const text = textOf(block, { includeHtml: false }).replace(/\s*\[@[\w-]+\]/g, '');
  return text.replace(/\s+/g, ' ').trim();
}
