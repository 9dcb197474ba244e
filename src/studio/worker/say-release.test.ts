import { describe, expect, test } from 'vitest';
import { readStory } from '../../scenario/index.ts';
import { aStory, twoDecisions } from '../../scenario/testing/a-story.ts';
import { aLongStory, aRelease } from '../testing/a-studio.ts';
import { ReleaseComparer } from './compare-release.ts';
import { sayRelease } from './say-release.ts';

const safe = 'Safe: learners half-way through keep their place.';

describe('an edit since the release', () => {
  test.each<[string, [from: string, to: string][], string, string[]]>([
    ['of nothing', [], 'safe', [safe]],
    ['of prose', [['A man films', 'Somebody films']], 'safe', [safe]],
    [
      'of a verdict',
      [['**Acceptable.** Your badge', '**Poor.** Your badge']],
      'safe',
      [
        safe,
        '1 verdict differs from release 0.1.0, so figures from before and after cannot be compared.',
      ],
    ],
    [
      'of where one choice leads',
      [['she on?"](#getting-off)', 'she on?"](#ending-a-film-of-you)']],
      'restarts',
      [
        '1 of 5 steps leads elsewhere than in release 0.1.0: people who took choice b of "On the bus" start again, and everybody else keeps their place.',
      ],
    ],
  ])('%s', (_, edits, tone, sentences) => {
    const text = edits.reduce((now, [from, to]) => now.replace(from, to), aStory());
    expect(say(aStory(), text)).toEqual({ tone, sentences });
  });

  test('of one scene that all lead to names three steps and counts the rest', () => {
    const scenes = twoDecisions.replaceAll('(#on-the-bus)', '(#getting-off)');
    expect(say(aStory(), aStory({ scenes })).sentences).toEqual([
      '3 of 5 steps lead elsewhere than in release 0.1.0: people who took choice a of "At the bus stop", choice b of "At the bus stop" or choice c of "At the bus stop" start again, and everybody else keeps their place.',
    ]);
  });

  test('of more than twenty steps is said of everybody', () => {
    const before = aLongStory(30);
    const text = before.replace(/(of him\.\])\(#[^)]+\)/g, '$1(#ending-home-at-last)');
    const { tone, sentences } = say(before, text);
    expect(tone).toBe('restarts');
    expect(sentences[0]).toMatch(/: everybody half-way through starts again\.$/);
  });
});

describe('comparing', () => {
  test('is for the shape of a story, and not for its prose', () => {
    const comparer = new ReleaseComparer(aRelease().story);
    const { story } = readStory(aStory(), { id: 'a-story' });
    expect(comparer.isAbout(story)).toBe(false);
    comparer.compare(story);
    const reworded = readStory(aStory().replace('A man films', 'Somebody films')).story;
    expect(comparer.isAbout(reworded)).toBe(true);
    const led = readStory(aStory().replace('(#on-the-bus)', '(#getting-off)')).story;
    expect(comparer.isAbout(led)).toBe(false);
    expect(comparer.last?.changes.lostSteps).toEqual([]);
  });
});

function say(released: string, text: string) {
  const { story } = readStory(text, { id: 'a-story' });
  const { changes, isSame } = new ReleaseComparer(aRelease(released).story).compare(story);
  return sayRelease(story, changes, { version: '0.1.0', isSame });
}
