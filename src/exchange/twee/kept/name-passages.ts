import { isSpecialName } from '../special-passages.ts';
import { keptName } from './kept-passage.ts';
import type { StoryPart } from './split-story.ts';

/** A part of a story with the passage that it becomes. */
export interface NamedPart extends StoryPart {
  name: string;
  /** Whether the name alone tells the heading; otherwise its line stands in the passage. */
  isHeading: boolean;
}

/**
 * Gives each part the name of a passage: its heading, unless Twine could not lead there. The
 * specification advises against `[`, `]` and `|` in names; arrows, braces and empty names do no better.
 */
export function namePassages(parts: readonly StoryPart[]): NamedPart[] {
  const taken = new Set<string>([keptName]);
  const counts = new Map<string, number>();
  return parts.map((part) => {
    const raw = /^## (.*)$/.exec(part.heading)?.[1];
    const base = makeLinkable(raw ?? part.title) || 'Scene';
    let count = counts.get(base) ?? 1;
    const nameNow = () => (count === 1 ? base : `${base} (${count})`);
    while (taken.has(nameNow()) || isSpecialName(nameNow())) count += 1;
    const name = nameNow();
    taken.add(name);
    counts.set(base, count + 1);
    return { ...part, name, isHeading: name === raw && !isHeadingLine(part.body) };
  });
}

/** Whether a text begins with what would be taken for its heading. */
function isHeadingLine(body: string): boolean {
  return /^ {0,3}##(?:[ \t]|\n|$)/.test(body);
}

function makeLinkable(title: string): string {
  return title
    .replace(/[[{]/g, '(')
    .replace(/[\]}]/g, ')')
    .replaceAll('->', '→')
    .replaceAll('<-', '←')
    .replaceAll('|', '/')
    .replace(/\s+/g, ' ')
    .trim();
}
