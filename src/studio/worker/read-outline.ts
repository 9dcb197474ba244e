import type { ReadStory } from '../../scenario/index.ts';
import type { OutlineEntry } from '../contract.ts';
import { offsetOf } from './line-offsets.ts';

/** The headings of a text in its order; `starts` are those of its lines. */
export function readOutline(
  text: string,
  { story, notes }: ReadStory,
  starts: readonly number[],
): OutlineEntry[] {
  const headings = [
    ...notes.scenes.map(({ id, title, place }, at) => {
      const scene = story.scenes[at];
      return { id, title: scene?.title ?? title, kind: scene?.kind ?? ('scene' as const), place };
    }),
    ...notes.sections.map(({ id, heading, place }) => {
      return { id, title: heading, kind: 'section' as const, place };
    }),
  ].sort((a, b) => a.place.line - b.place.line);
  const offsets = headings.map(({ place }) => offsetOf(text, starts, place));
  return headings.map(({ id, title, kind, place }, at) => {
    const from = offsets[at] ?? 0;
    return { id, title, kind, line: place.line, from, to: offsets[at + 1] ?? text.length };
  });
}
