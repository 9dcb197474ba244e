import { beforeEach, describe, expect, test, vi } from 'vitest';
import { analysePaths } from './paths/analyse-paths.ts';
import { readStory } from './read-story.ts';
import { recommendedPath } from './recommended-path.ts';
import { storyMachine } from './story-machine.ts';
import { aStory, aStoryWithProse, checkText, lineOfProse } from './testing/a-story.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

/*
 * Nothing is timed here. What could take long is counted instead: the letters that go to the
 * Markdown parser, whose time can grow with the square of a text, and the names compared.
 */
const counts = vi.hoisted(() => ({ parsed: 0, longest: 0, compared: 0 }));
vi.mock('mdast-util-from-markdown', async (importOriginal) => {
  const original = await importOriginal<typeof import('mdast-util-from-markdown')>();
  const fromMarkdown = (text: string, options: object) => {
    counts.parsed += text.length;
    counts.longest = Math.max(counts.longest, text.length);
    return original.fromMarkdown(text, options);
  };
  return { ...original, fromMarkdown };
});
vi.mock('fastest-levenshtein', async (importOriginal) => {
  const original = await importOriginal<typeof import('fastest-levenshtein')>();
  const distance = (a: string, b: string) => {
    counts.compared += 1;
    return original.distance(a, b);
  };
  return { ...original, distance };
});
beforeEach(() => Object.assign(counts, { parsed: 0, longest: 0, compared: 0 }));

const many = <Text>(count: number, write: (index: number) => Text) =>
  Array.from({ length: count }, (_, index) => write(index));
const decision = (heading: string, best: string, poor: string) =>
  `## ${heading}\n\nIt is late.\n\nWhat do you do?\n\n- [Ask.](#${best})\n  > **Best.** You know more now.\n- [Leave.](#${poor})\n  > **Poor.** You wanted to go home.\n\n`;
const ending = '## Ending: home\n\nYou are home.\n';

describe('a story of 1,000 scenes', () => {
  const next = (index: number) => (index < 999 ? `scene-${index + 1}` : 'ending-home');

  test('in a row', () => {
    const scenes = many(
      1000,
      (index) => `## Scene ${index}\n\nIt is late.\n\n[Go on](#${next(index)})\n\n`,
    );
    const text = aStory({ scenes: scenes.join('') + ending });
    expect(checkText(text).map(({ rule, line }) => [rule, line])).toEqual([
      ['resume-data-over-budget', 13],
    ]);
    const { story } = readStory(text);
    expect(story.scenes).toHaveLength(1001);
    expect(recommendedPath(story, storyMachine(story))).toBe('_'.repeat(64));
  });

  test('as decisions, with a retry of each', () => {
    const scenes = many(1000, (index) =>
      decision(`Scene ${index}`, next(index), `scene-${Math.max(0, index - 1)}`),
    );
    const found = checkText(aStory({ scenes: scenes.join('') + ending }));
    expect(found.map(({ rule }) => rule)).toEqual(['resume-data-over-budget']);
    expect(counts.parsed).toBeLessThan(2 * scenes.join('').length);
  });

  test('all of which lead everywhere near', () => {
    const scenes = many(1000, (index) =>
      decision(
        `Scene ${index}`,
        index < 40 ? next(index) : 'ending-home',
        `scene-${(index * 7) % 1000}`,
      ),
    );
    const read = readStory(aStory({ scenes: scenes.join('') + ending }));
    const found = analysePaths(read, { passingScore: 0.8 });
    expect(found).toMatchObject({ isExact: true, hasCircles: true, score: { most: 1 } });
  });

  test('that can all not be reached, or are all missing', () => {
    const alone = many(1000, (index) => `## Scene ${index}\n\n[Go](#no-scene-${index})\n\n`);
    const found = checkText(aStory({ scenes: alone.join('') + ending }));
    expect(found.filter(({ rule }) => rule === 'missing-scene')).toHaveLength(1000);
    expect(counts.compared).toBeLessThanOrEqual(100 * 1001);
  });

  test('with 1,000 junctions one after the other', () => {
    const forks = many(
      1000,
      (index) =>
        `## Fork ${index}\n\n- Otherwise: [on](#${index < 999 ? `fork-${index + 1}` : 'ending-home'})\n\n`,
    );
    const text = aStory({ scenes: `## Start\n\n[Go](#fork-0)\n\n${forks.join('')}${ending}` });
    expect(checkText(text)).toEqual([]);
    expect(() => storyMachine(readStory(text).story)).not.toThrow();
  });
});

describe('text that is costly to read is refused, or read in parts of 10,000 letters at most', () => {
  const costly: [name: string, text: string][] = [
    ['quote marks', '>'.repeat(10_000)],
    ['asterisks', '*'.repeat(10_000)],
    ['brackets', '['.repeat(9_000)],
    ['pictures in pictures', '!['.repeat(1000) + 'b](x)'.repeat(1000)],
    ['less-than signs', '<'.repeat(9_000)],
    ['tags', '<Post '.repeat(10_000)],
    ['ampersands', '&'.repeat(9_000)],
    ['codes', '&#123;'.repeat(1_500)],
    ['list marks', '- '.repeat(50_000)],
    ['spaces', ' '.repeat(100_000)],
    ['tabs', '\t'.repeat(100_000)],
    ['empty lines', '\n'.repeat(100_000)],
    ['half emphasis', '*a**b'.repeat(1_900)],
    ['emphasis in emphasis', '*a '.repeat(800) + 'b* '.repeat(800)],
    ['backticks', many(120, (index) => '`'.repeat(index)).join(' ')],
    ['half links', '[a](<b'.repeat(1_500)],
    ['tables', `${'|a'.repeat(1_000)}\n${'|-'.repeat(1_000)}\n`],
    ['lists in lists', many(130, (index) => `${' '.repeat(index)}- a\n`).join('')],
    ['quotes, one after the other', '> a\n\n'.repeat(1_900)],
    ['one mark more than 30', `${'> '.repeat(31)}a`],
    ['underlined headings', 'a\n=\n\n'.repeat(1_900)],
    ['front matter marks', '---\n'.repeat(2_000)],
    ['a megabyte', 'It is late, and you are tired.\n'.repeat(34_000)],
    ['a megabyte of scenes', '## It is late\n\nYou are tired.\n\n'.repeat(32_000)],
    ['a megabyte in one line', 'a'.repeat(1_050_000)],
  ];
  test.each(costly)('%s', (_name, text) => {
    for (const whole of [
      text,
      aStoryWithProse(text),
      aStory({ sections: `## Debrief\n\n${text}` }),
    ]) {
      checkText(whole);
      expect(counts.longest).toBeLessThanOrEqual(10_000);
    }
  });

  test.each([
    ['30 marks', `${'> '.repeat(30)}a`, []],
    ['31 marks', `${'> '.repeat(31)}a`, [['nested-too-deep', lineOfProse]]],
    ['31 marks of three kinds', `${'> - 1. '.repeat(11)}a`, [['nested-too-deep', lineOfProse]]],
    ['a scene of 10,000 letters', 'a'.repeat(10_000 - lengthOfFirstScene()), []],
    [
      'one of 10,001',
      'a'.repeat(10_001 - lengthOfFirstScene()),
      [['text-too-long', lineOfProse - 2]],
    ],
  ])('%s', (_name, prose, expected) => {
    const { diagnostics } = readStory(aStoryWithProse(prose));
    expect(diagnostics.map(({ rule, line }) => [rule, line]).slice(0, 1)).toEqual(expected);
  });

  test.each([
    [500_000, false],
    [500_001, true],
  ])('a story of %d letters', (chars, isRefused) => {
    // Scenes that are alike are read once.
    const scenes = Array.from(
      { length: 60 },
      (_, at) => `## It is late, ${at}\n\n${'You are tired. '.repeat(600)}\n\n`,
    );
    const { diagnostics } = readStory(scenes.join('').slice(0, chars));
    expect(diagnostics.some(({ rule }) => rule === 'text-too-long')).toBe(isRefused);
    expect(counts.parsed).toBe(isRefused ? 0 : chars);
  });
});

/** Of the first scene of `aStoryWithProse('')`, trimmed: heading, question and choices. */
function lengthOfFirstScene(): number {
  const text = aStoryWithProse('');
  return text.slice(text.indexOf('## At the'), text.indexOf('## On the')).length;
}
