import { describe, expect, it } from 'vitest';
import { readStory } from '../scenario/index.ts';
import { describeMap } from './describe-map.ts';
import { writeMermaid } from './write-mermaid.ts';

const front =
  '---\ntitle: T\nsummary: S\naudience: [everyone]\noutcomes: [ST1]\nplatform: P\nminutes: 1\nreviewed: 2026-11-20\nreview_by: 2027-05-20\n---\n\n';

function mapOf(body: string) {
  return describeMap(readStory(front + body));
}

const story = `## End of the day

What do you do?

- [Wait.](#what-is-left)
  > **Best.** Good.
  > *Remember: waited.*
- [Post.](#ending-gone)
  > **Poor.** Kind.
- [Share.](#ending-gone)
  > **Poor.** Kind.

## What is left

- If *waited*: [Well](#ending-well)
- Otherwise: [Nowhere](#nowhere)

## Ending: well

Well.

## Ending: gone

Gone.
`;

describe('a map for a comment', () => {
  it('draws scenes, junctions, endings and what is missing, and joins ways to one scene', () => {
    expect(writeMermaid(mapOf(story), new Map([['ending-gone', 'New']]))).toBe(`flowchart TD
  s0("Start: End of the day")
  s1{"What is left"}
  s2[["Ending: Well"]]
  s3[["Ending, new: Gone"]]
  s4("Missing: nowhere")
  s0 -->|"a best"| s1
  s0 -->|"b poor; c poor"| s3
  s1 -->|"if waited"| s2
  s1 -->|"otherwise"| s4
  classDef missing stroke-dasharray: 5 5
  classDef marked stroke-width: 4px
  class s4 missing
  class s3 marked
`);
  });

  it.each([
    [
      'quotes and brackets',
      '"] click s0 "javascript:alert(1)',
      '#34;#93; click s0 #34;javascript:alert(1)',
    ],
    ['a mention and marks', '@everyone **now** `x`', '#64;everyone #42;#42;now#42;#42; #96;x#96;'],
    ['an entity', '&lt;b&gt; #35;', '#38;lt;b#38;gt; #35;35;'],
    ['a line of its own', 'a\u2028b\u0007', 'a b'],
    ['half an emoji', 'a\ud83d', 'a\ufffd'],
  ])('leaves %s as text', (_, title, expected) => {
    const map = { id: 'x', title: 'X', scenes: [{ ...mapOf(story).scenes[0], title }] };
    const lines = writeMermaid(map as ReturnType<typeof mapOf>)?.split('\n') ?? [];
    expect(lines[1]).toBe(`  s0("Start: ${expected}")`);
  });

  it('is not made of a story that nobody could read so', () => {
    const scenes = Array.from({ length: 101 }, (_, at) => `## Scene ${at}\n\nWords.\n\n`);
    expect(writeMermaid(mapOf(scenes.join('')))).toBeNull();
  });
});
