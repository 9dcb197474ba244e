import type { Snippet } from 'svelte';
import type { Memory } from './memory.ts';

/** What every component of a story is given: the attributes of its element, and what stands in it. */
export interface StoryPart {
  has: Readonly<Record<string, string>>;
  memory: Memory;
  children: Snippet;
}
