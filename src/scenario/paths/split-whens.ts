import type { Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { readTag } from '../components.ts';
import type { Place } from '../diagnostic.ts';
import { countWords } from '../language/words.ts';
import { placeOf } from '../parse-markdown.ts';
import type { ReadStory } from '../read-story.ts';

/** What a `When` asks of an attempt: that a flag is remembered, or that it is not. */
export interface Condition {
  flag: string;
  isSet: boolean;
}

/** A tag `<When …>` in the prose, with what it asks and what the Whens around it ask. */
export interface When {
  own: Condition[];
  around: Condition[];
  place: Place;
}

/** Prose between two tags: a number of words that are read where all its conditions hold. */
export interface Stretch {
  conditions: readonly Condition[];
  words: number;
}

export interface SplitProse {
  whens: When[];
  stretches: Stretch[];
}

/** A story's prose by part (see `ReadStory.prose`), each taken apart once. */
export type ProseParts = (part: string) => SplitProse;

export function splitParts(prose: ReadStory['prose']): ProseParts {
  const known = new Map<string, SplitProse>();
  return (part) => {
    const found = known.get(part) ?? splitWhens(Object.hasOwn(prose, part) ? prose[part] : []);
    known.set(part, found);
    return found;
  };
}

/** Takes prose apart at its Whens. Tags that do not pair are reported elsewhere, and end nothing here. */
export function splitWhens(blocks: readonly RootContent[] = []): SplitProse {
  const whens: When[] = [];
  const stretches: Stretch[] = [{ conditions: [], words: 0 }];
  const open: When[] = [];
  const around = () => open.flatMap(({ own }) => own);
  for (const block of blocks) {
    const tag = block.type === 'html' ? readTag(block.value) : null;
    const last = stretches.at(-1);
    if (tag?.name !== 'When') {
      if (last) last.words += countWordsIn(block);
    } else if (tag.kind === 'open') {
      const { remembered, not } = tag.attributes;
      const own = [
        ...(remembered ? [{ flag: remembered, isSet: true }] : []),
        ...(not ? [{ flag: not, isSet: false }] : []),
      ];
      const when = { own, around: around(), place: placeOf(block) };
      whens.push(when);
      open.push(when);
      stretches.push({ conditions: around(), words: 0 });
    } else if (open.pop()) {
      stretches.push({ conditions: around(), words: 0 });
    }
  }
  return { whens, stretches: stretches.filter(({ words }) => words > 0) };
}

/** Words of a block, counted paragraph by paragraph; a component's tag has none. */
function countWordsIn(node: Nodes): number {
  if (node.type === 'html') return 0;
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    return countWords(textOf(node));
  }
  return 'children' in node
    ? node.children.reduce((sum, child) => sum + countWordsIn(child), 0)
    : countWords(textOf(node));
}
