import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { messages, releaseMessages } from '../scenario/index.ts';

/** A page that tells an editor about one rule of the check. */
export interface RulePage {
  /** Permanent, such as `missing-scene`. */
  id: string;
  severity: 'error' | 'warning';
  /** What the rule looks at: a story, an update of a released one, or the files in `content/`. */
  about: 'story' | 'release' | 'content';
  /** Its first sentence. */
  summary: string;
  /** What stands below the heading: paragraphs, in the Markdown that `rule-pages.test.ts` allows. */
  blocks: RootContent[];
}

const folders = [
  { about: 'story', folder: 'src/scenario/check/rules', catalogue: messages },
  { about: 'release', folder: 'src/scenario/release/rules', catalogue: releaseMessages },
  {
    about: 'content',
    folder: 'src/library/rules',
    catalogue: { 'outcome-not-practised': { severity: 'warning' } },
  },
] as const;

/** The pages of all rules in alphabetical order, from the project's folder. */
export function readRulePages(root: string): RulePage[] {
  const pages = folders.flatMap(({ about, folder, catalogue }) => {
    const rules: Readonly<Record<string, Pick<RulePage, 'severity'>>> = catalogue;
    return readdirSync(join(root, folder))
      .map((id) => ({ id, path: join(root, folder, id, 'page.md') }))
      .filter(({ path }) => existsSync(path))
      .map(({ id, path }): RulePage => {
        const severity = rules[id]?.severity ?? 'error';
        return { id, severity, about, ...readPage(readFileSync(path, 'utf8')) };
      });
  });
  return pages.sort((a, b) => a.id.localeCompare(b.id, 'en'));
}

function readPage(text: string): Pick<RulePage, 'summary' | 'blocks'> {
  const blocks = fromMarkdown(text).children.filter(({ type }) => type !== 'heading');
  const opening = blocks[0] ? textOf(blocks[0]).replace(/\s+/g, ' ') : '';
  return { summary: /^.*?[.!?](?=\s|$)/.exec(opening)?.[0] ?? opening, blocks };
}
