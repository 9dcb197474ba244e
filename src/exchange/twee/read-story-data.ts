import { z } from 'zod';
import type { Passage } from './passage.ts';

const StoryDataSchema = z.object({
  start: z.string().optional().catch(undefined),
  format: z.string().optional().catch(undefined),
});

/** What `StoryTitle` and `StoryData` say of a story. Source: Twee 3 specification, Special Passages. */
export function readStoryData(passages: readonly Passage[]): StoryData {
  const bodyOf = (wanted: string) => passages.find(({ name }) => name === wanted)?.body;
  const title = (bodyOf('StoryTitle') ?? '').replace(/\s+/g, ' ').trim().slice(0, 200);
  const data = bodyOf('StoryData');
  if (data === undefined) return { title, start: null, format: '', isBroken: false };
  try {
    const { start = null, format = '' } = StoryDataSchema.parse(JSON.parse(data));
    return { title, start, format: format.toLowerCase(), isBroken: false };
  } catch {
    return { title, start: null, format: '', isBroken: true };
  }
}

export interface StoryData {
  title: string;
  /** Name of the passage where the story begins, if it is said. */
  start: string | null;
  /** `harlowe`, `sugarcube`, `chapbook`, …; empty when it is not said. */
  format: string;
  isBroken: boolean;
}
