import type { RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { readTag } from '../../../components.ts';
import { diagnose } from '../../../diagnostic.ts';
import { countWords } from '../../../language/words.ts';
import type { CheckRule } from '../../check-rule.ts';
import { followFrom } from '../../follow.ts';

const mostWords = 150;

/** More prose than people want before the first decision or activity. */
export const setUpTooLong: CheckRule = ({ story, prose }, graph) => {
  const passed = followFrom(story.start, graph);
  const toDo = passed.find(({ choices, activity }) => choices.length > 0 || activity);
  if (!toDo) return [];
  const scenes = passed.slice(0, passed.indexOf(toDo) + 1);
  const words = scenes.reduce((sum, { id }) => sum + countShown(prose[id] ?? []), 0);
  if (words <= mostWords) return [];
  return [diagnose('set-up-too-long', graph.placeOf(story.start), { words })];
};

/** Words that are shown at the start of a story, when nothing is remembered; no content note. */
function countShown(blocks: readonly RootContent[]): number {
  let words = 0;
  const hidden: boolean[] = [];
  for (const block of blocks) {
    const tag = block.type === 'html' ? readTag(block.value) : null;
    if (tag?.kind === 'open') {
      hidden.push(tag.name === 'ContentNote' || tag.attributes['remembered'] !== undefined);
    } else if (tag) {
      hidden.pop();
    } else if (!hidden.includes(true)) {
      words += countWords(textOf(block, { includeHtml: false, includeImageAlt: false }));
    }
  }
  return words;
}
