import { expect, test } from 'vitest';
import { readStory } from '../read-story.ts';
import { aStoryWithProse, lineOfProse } from './a-story.ts';

export type Row = [text: string, rule: string, column?: number, linesDown?: number];

/** Each of these is refused where it stands, by the rule named. */
export function refuses(rows: Row[]) {
  test.each(rows)('%j', (text, rule, column = 1, linesDown = 0) => {
    const { diagnostics } = readStory(aStoryWithProse(text));
    const place = { rule, severity: 'error', line: lineOfProse + linesDown, column };
    expect(diagnostics).toContainEqual(expect.objectContaining(place));
  });
}
