import { monthsAfter } from './days.ts';
import type { FixContext } from './draft.ts';
import { quoteText } from './front-text.ts';

/** A front matter to write over, with the empty line below it; lines end with `\n`. */
export function startFront({ outcomes, today }: FixContext, title: string): string {
  const reviewed = today ?? '2026-01-01';
  const fields = [
    `title: ${quoteText(title)}`,
    'summary: Say in one sentence what happens.',
    'audience: [everyone]',
    `outcomes: [${outcomes[0] ?? 'ST1'}]`,
    'platform: Facebook',
    'minutes: 5',
    `reviewed: ${reviewed}`,
    `review_by: ${monthsAfter(reviewed, 6)}`,
    'renamed: {}',
  ];
  return `---\n${fields.join('\n')}\n---\n\n`;
}
