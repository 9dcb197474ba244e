import type { RuleId } from '../../diagnostic.ts';
import { adviseText, aStory, type StoryParts } from '../../testing/a-story.ts';
import type { CheckContext } from '../check-rule.ts';

/** Lines and sentences that one rule has for a story. */
export function heed(rule: RuleId, parts: StoryParts, context: Partial<CheckContext> = {}) {
  return adviseText(aStory(parts), context).filter((problem) => problem.rule === rule);
}
export const count = (rule: RuleId, parts: StoryParts, context?: Partial<CheckContext>) =>
  heed(rule, parts, context).length;

export const ending = '## Ending: x\n\nThe end.\n';
export const choice = (
  verdict: string,
  { text = 'Do it', to = 'ending-x', told = 'It is done.' } = {},
) => `- [${text}](#${to})\n  > **${verdict}.** ${told.replaceAll('\n', '\n  > ')}\n`;
export const decision = (title: string, choices: string[], prose = '') =>
  `## ${title}\n\n${prose}\n\nWhat now?\n\n${choices.join('')}\n`;
