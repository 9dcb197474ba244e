import { describe, expect, test } from 'vitest';
import { aStory, checkText, readAStory } from './testing/a-story.ts';

describe('junctions', () => {
  const junction = (lines: string) => {
    const read = readAStory({ scenes: `## Start\n\n[Go](#fork)\n\n## Fork\n\n${lines}` });
    return { rules: read.story.scenes[1]?.rules, problems: read.diagnostics.length };
  };
  const otherwise = '- Otherwise: [b](#b)';
  test.each([
    ['- If *one*: [a](#a)', [['one']], 0],
    ['- if *one* and *two*: [a](#a)', [['one', 'two']], 0],
    ['- If *one* or *two*: [a](#a)', [['one', 'two']], 1],
    ['- If one: [a](#a)', [], 1],
    ['- If *One*: [a](#a)', [], 1],
    ['- If *one*: a', [], 1],
    ['- If *one*: [a](#a) now', [], 1],
    ['- If *one*: [a](https://example.org)', [], 1],
  ])('%s', (line, remembered, problems) => {
    const found = junction(`${line}\n${otherwise}`);
    expect(found.rules?.slice(0, -1).map((rule) => rule.remembered)).toEqual(remembered);
    expect(found.rules?.at(-1)).toEqual({ remembered: [], target: 'b' });
    expect(found.problems).toBe(problems);
  });

  test('text beside a junction, and an ending that is a junction, are reported', () => {
    expect(junction(`${otherwise}\n\nProse.`).problems).toBe(1);
    const ending = aStory({
      scenes: `## Start\n\n[Go](#ending-x)\n\n## Ending: x\n\n- Otherwise: [s](#start)`,
    });
    expect(checkText(ending).map(({ rule }) => rule)).toContain('ending-goes-on');
  });

  test('a story does not start with one', () => {
    const { diagnostics } = readAStory({ scenes: `## Fork\n\n${otherwise}\n\n## B\n\nProse.` });
    expect(diagnostics.map(({ rule, line }) => [rule, line])).toEqual([['junction-format', 13]]);
  });
});
