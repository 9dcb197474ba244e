import type { InkItem } from './ink-story.ts';

/** A stretch of a weave: what is told, then what is offered. The next stretch begins at a gather. */
export interface Stretch {
  /** Of the gather that it begins with; empty without one. */
  label: string;
  line: number;
  told: InkItem[];
  offered: Offer[];
}

export interface Offer {
  label: string;
  words: string;
  line: number;
  /** What follows the choice, up to the next one or the gather. */
  body: Stretch[];
}

/** Finds the weave's levels: marks of the first one's depth or less divide it, deeper ones belong to the choice above them. */
export function splitWeave(items: readonly InkItem[], line: number): Stretch[] {
  const first = items.find((item) => item.kind === 'choice' || item.kind === 'gather');
  const depth = first && 'depth' in first ? first.depth : 1;
  const stretches: Stretch[] = [{ label: '', line, told: [], offered: [] }];
  let inside: InkItem[] | null = null;
  let at = line;
  const close = () => {
    const offer = stretches.at(-1)?.offered.at(-1);
    if (offer && inside) offer.body = splitWeave(inside, at);
    inside = null;
  };
  for (const item of items) {
    const isMark = item.kind === 'choice' || item.kind === 'gather';
    const last = stretches.at(-1);
    if (isMark && item.depth <= depth) {
      close();
      at = item.line;
      if (item.kind === 'choice') {
        const { label, choice } = item;
        last?.offered.push({ label, words: choice.words, line: item.line, body: [] });
        inside = [...choice.said];
      } else {
        stretches.push({ label: item.label, line: item.line, told: [], offered: [] });
      }
    } else if (inside) inside.push(item);
    else last?.told.push(item);
  }
  close();
  return stretches;
}
