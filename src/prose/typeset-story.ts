import type { Story } from '../scenario/index.ts';
import { typeset } from './typeset.ts';

const words = new Set(['title', 'summary', 'question', 'text', 'why', 'goesIn']);

/** The words that learners read outside the prose, set as the prose is. */
export function typesetStory(story: Story): Story {
  return set(story, '') as Story;
}

function set(value: unknown, key: string): unknown {
  if (typeof value === 'string') return words.has(key) ? typeset(value) : value;
  if (Array.isArray(value)) return value.map((item) => set(item, key === 'places' ? 'text' : key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, set(item, name)]));
}
