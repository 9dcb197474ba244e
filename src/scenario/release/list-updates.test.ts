import { describe, expect, test } from 'vitest';
import { readStory } from '../read-story.ts';
import { aStory, twoDecisions } from '../testing/a-story.ts';
import { listUpdates } from './list-updates.ts';
import { recordStory } from './record-story.ts';

describe('what a package is told of earlier releases', () => {
  const story = readStory(aStory(), { id: 'late' }).story;
  const release = (scenes: string) => recordStory(readStory(aStory({ scenes }), { id: 'late' }));
  const without = (text: string) => {
    expect(twoDecisions).toContain(text);
    return twoDecisions.replace(text, '');
  };
  const flagless = release(without('  >\n  > *Remember: shouted.*\n'));

  test('nothing of a release with the same shape, whatever its words', () => {
    expect(listUpdates(story, [release(twoDecisions.replace('Three', 'Two'))])).toEqual({});
  });

  test('an empty list where a place is kept in any case', () => {
    const fewer = release(
      without(
        '- ["Which ward was she on?"](#getting-off)\n  > **Acceptable.** He tells you and everybody near you.\n',
      ),
    );
    expect(listUpdates(story, [fewer])).toEqual({ [fewer.fingerprint]: [] });
  });

  test('the lost steps of all releases that share a fingerprint', () => {
    const swapped = release(
      without('  >\n  > *Remember: shouted.*\n')
        .replace('Turn your back to him.', 'Later')
        .replace('Tell him what you think of him.', 'Turn your back to him.')
        .replace('Later', 'Tell him what you think of him.'),
    );
    expect(swapped.fingerprint).toBe(flagless.fingerprint);
    expect(listUpdates(story, [flagless, swapped])).toEqual({
      [flagless.fingerprint]: [
        'at-the-bus-stop/b',
        'at-the-bus-stop/c',
        'on-the-bus/a',
        'on-the-bus/b',
      ],
    });
  });

  test('nothing where more than 20 steps are lost: everybody who is half-way starts afresh', () => {
    const decisions = (target: string, count: number) =>
      `## One\n\nWhat?\n\n${Array.from({ length: count }, (_, at) => `- [Choice ${at}](#${target})\n  > **Best.** Yes.\n`).join('')}\n## Ending: two\n\nEnd.\n\n## Ending: three\n\nEnd.\n`;
    for (const [count, known] of [
      [20, true],
      [21, false],
    ] as const) {
      const old = release(decisions('ending-two', count));
      const now = readStory(aStory({ scenes: decisions('ending-three', count) }), { id: 'late' });
      expect(Object.keys(listUpdates(now.story, [old]))).toEqual(known ? [old.fingerprint] : []);
    }
  });
});
