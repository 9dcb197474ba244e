import type { Audience } from '../scenario/index.ts';
import { monthsAfter } from './days.ts';
import { quoteText } from './front-text.ts';
import { storyBody } from './new-story-body.ts';

/** What is asked of somebody who begins a story. */
export interface NewStory {
  /** An empty one becomes "A new story". */
  title: string;
  /** Empty: everyone. */
  audience: readonly Audience[];
  /** Codes of `content/outcomes.yaml`. */
  outcomes: readonly string[];
  /** Facebook, unless told. */
  platform?: string;
  /** A whole number from 2, which is what the story takes, to 60; 5 unless told. */
  minutes?: number;
  /** ISO date. */
  today: string;
  /** Ids of `content/sources.yaml`; what suits is cited. */
  sources: readonly string[];
}

/**
 * A complete small story to write over: three decisions, a junction and two endings, in an invented
 * place, that says in its own words what belongs where. It passes the check without a warning; what its
 * title and platform say is its author's.
 */
export function writeNewStory(wish: NewStory): string {
  const title = tidy(wish.title).slice(0, longestTitleChars).trim() || 'A new story';
  const platform = tidy(wish.platform ?? '').replace(/["<>&[\]*_`\\~]/g, '') || 'Facebook';
  const audience = wish.audience.length > 0 ? wish.audience : (['everyone'] as const);
  const isCited = wish.sources.length > 0;
  const fields = [
    `title: ${quoteText(title)}`,
    'summary: A thank you for the soup turns into a chance to share something good.',
    `audience: [${[...new Set(audience)].join(', ')}]`,
    `outcomes: [${[...new Set(wish.outcomes)].map(quoteText).join(', ')}]`,
    `platform: ${quoteText(platform)}`,
    `minutes: ${readMinutes(wish.minutes)}`,
    `reviewed: ${wish.today}`,
    `review_by: ${monthsAfter(wish.today, 6)}`,
    'renamed: {}',
    ...(isCited ? [] : [uncited]),
  ];
  const body = storyBody({ audience, platform, sources: wish.sources });
  return `---\n${fields.join('\n')}\n---\n\n${body}`;
}

const longestTitleChars = 100;

/** Nothing can be cited where no source is known. */
const uncited =
  'accepted: [{ rule: feedback-without-source, why: No source is noted in this project yet }]';

/** On one line, without what no page can show or a story may not hold. */
function tidy(words: string): string {
  return words
    .toWellFormed()
    .replace(/[\p{Cc}\p{Co}\p{Cs}\p{Cn}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffd{}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function readMinutes(minutes = 5): number {
  return Number.isFinite(minutes) ? Math.min(60, Math.max(2, Math.round(minutes))) : 5;
}
