import { describe, expect, test } from 'vitest';
import { readStory } from '../read-story.ts';
import { aStory } from '../testing/a-story.ts';
import { describeRelease } from './describe-release.ts';
import { recordStory } from './record-story.ts';
import type { Release } from './released-story.ts';

const texts = {
  late: aStory(),
  early: aStory({ fields: { title: 'Early' } }),
};

interface Shelf {
  version: string;
  texts: Record<string, string>;
  pathways?: Record<string, string[]>;
  required?: string[];
}

describe('the headline beside the latest release', () => {
  const everyone = { everyone: ['late', 'early'] };
  const edit = (from: string, to: string) => {
    expect(texts.late).toContain(from);
    return { ...texts, late: texts.late.replaceAll(from, () => to) };
  };
  const otherTarget = [
    '["Which ward was she on?"](#getting-off)',
    '[Ask.](#ending-a-quiet-ride)',
  ] as const;
  const otherQuestion = `- [Sit still.](#getting-off)
  > **Poor.** He sighs.
- [Stand up.](#getting-off)
  > **Best.** He nods.

`;

  test.each<[string, Omit<Shelf, 'version'>, string]>([
    [
      'nothing',
      { texts, pathways: everyone },
      'Safe to replace the package: nobody loses their place.',
    ],
    [
      'a scene renamed and noted',
      {
        texts: {
          ...texts,
          late: texts.late
            .replaceAll('On the bus', 'In the bus')
            .replaceAll('#on-the-bus', '#in-the-bus')
            .replace('renamed: {}', 'renamed: { on-the-bus: in-the-bus }'),
        },
        pathways: everyone,
      },
      'Safe to replace the package: nobody loses their place.',
    ],
    [
      'a target',
      { texts: edit(...otherTarget), pathways: everyone },
      'Safe to replace the package: 1 scenario restarts for people who are half-way through it: "Late again". Results already recorded stay.',
    ],
    [
      'a target in two scenarios',
      {
        texts: { late: edit(...otherTarget).late, early: texts.early.replace(...otherTarget) },
        pathways: everyone,
      },
      'Safe to replace the package: 2 scenarios restart for people who are half-way through them: "Late again", "Early". Results already recorded stay.',
    ],
    [
      'a scenario more, in no pathway',
      { texts: { ...texts, more: texts.late }, pathways: everyone },
      'Safe to replace the package: nobody loses their place.',
    ],
    [
      'a scenario more in a pathway',
      { texts: { ...texts, more: texts.late }, pathways: { everyone: ['late', 'early', 'more'] } },
      'Needs a new activity in your LMS: the pathway everyone requires the scenario more, which people who completed it may not have met.',
    ],
    [
      'a scenario more in a pathway that requires another',
      {
        texts: { ...texts, more: texts.late },
        pathways: { everyone: ['late', 'early', 'more'] },
        required: ['late'],
      },
      'Safe to replace the package: nobody loses their place.',
    ],
    [
      'the order in a pathway',
      { texts, pathways: { everyone: ['early', 'late'] } },
      'Safe to replace the package: nobody loses their place.',
    ],
    [
      'a scenario less in a pathway',
      { texts, pathways: { everyone: ['late'] } },
      'Needs a new activity in your LMS: the scenario early is no longer in the pathway everyone.',
    ],
    [
      'a pathway less',
      { texts, pathways: {} },
      'Needs a new activity in your LMS: the pathway everyone is gone.',
    ],
    [
      'a scenario less',
      { texts: { late: texts.late }, pathways: { everyone: ['late'] } },
      'Needs a new activity in your LMS: the scenario early is gone.',
    ],
    [
      'a folder renamed',
      { texts: { late: texts.late, soon: texts.early }, pathways: { everyone: ['late', 'soon'] } },
      'Needs a new activity in your LMS: the scenario early is now called soon, which learning systems take for another one.',
    ],
    [
      'another question under the same heading',
      {
        texts: edit(
          texts.late.slice(
            texts.late.indexOf('- ["I\'m glad'),
            texts.late.indexOf('## Getting off'),
          ),
          otherQuestion,
        ),
        pathways: everyone,
      },
      "Needs a new activity in your LMS: the decision on-the-bus of late asks another question, and HR's figures of the old one have the same name.",
    ],
  ])('%s', (_name, shelf, headline) => {
    const then = aRelease({ version: '0.1.0', texts, pathways: everyone });
    const now = aRelease({ version: '0.2.0', ...shelf });
    expect(describeRelease(now, [then.release]).headline).toBe(headline);
  });

  test('with no release yet it says so', () => {
    const { headline, details } = describeRelease(aRelease({ version: '0.1.0', texts }), []);
    expect(headline).toMatch(/^There is no release yet/);
    expect(details).toEqual([]);
  });
});

test('two scenes that changed names: figures of one would go to the other', () => {
  const swapped = texts.late
    .replaceAll('At the bus stop', 'A stop')
    .replaceAll('On the bus', 'At the bus stop')
    .replaceAll('A stop', 'On the bus')
    .replaceAll('(#on-the-bus)', '(#at-the-bus-stop)')
    .replace(
      'renamed: {}',
      'renamed: { at-the-bus-stop: on-the-bus, on-the-bus: at-the-bus-stop }',
    );
  const then = aRelease({ version: '0.1.0', texts });
  const now = aRelease({ version: '0.2.0', texts: { ...texts, late: swapped } });
  const { headline, restarting } = describeRelease(now, [then.release]);
  expect(restarting).toEqual([]);
  expect(headline).toMatch(/^Needs a new activity .*at-the-bus-stop of late.*on-the-bus of late/);
});

describe('details', () => {
  const first = aRelease({ version: '0.1.0', texts: { late: texts.late } });
  const second = aRelease({
    version: '0.2.0',
    texts: {
      late: texts.late.replace('**Acceptable.** Your', '**Poor.** Your'),
      early: texts.early,
    },
  });
  const third = aRelease({
    version: '0.3.0',
    texts: {
      late: texts.late
        .replace('**Acceptable.** Your', '**Poor.** Your')
        .replace('["Which ward was she on?"](#getting-off)', '["Which?"](#ending-a-quiet-ride)'),
      early: texts.early,
    },
  });

  test('one line for each scenario that changed and each release, the latest first', () => {
    const { details, headline } = describeRelease(third, [first.release, second.release]);
    expect(headline).toContain('"Late again"');
    const lost =
      '1 of 5 steps leads elsewhere; people who took on-the-bus/b start again, and everybody else carries on.';
    expect(details).toEqual([
      `Since 0.2.0, late: ${lost} Scenes with other words: 1.`,
      'Since 0.2.0, early: no change.',
      `Since 0.1.0, late: ${lost} Verdicts changed, so figures before and after cannot be compared: at-the-bus-stop/b from acceptable to poor. Scenes with other words: 1.`,
      'Since 0.1.0, new: early.',
    ]);
  });

  test('a change that costs nobody a place is not called a restart', () => {
    const { headline, details } = describeRelease(second, [first.release]);
    expect(headline).toBe('Safe to replace the package: nobody loses their place.');
    expect(details[0]).toMatch(/^Since 0\.1\.0, late: Verdicts changed/);
  });
});

function aRelease({ version, texts: shelf, pathways = {}, required = [] }: Shelf) {
  const reads = Object.entries(shelf).map(([id, text]) => readStory(text, { id }));
  for (const { diagnostics } of reads) expect(diagnostics).toEqual([]);
  const release: Release = {
    format: 1,
    version,
    date: '2026-11-21',
    required,
    pathways,
    scenarios: Object.fromEntries(reads.map((read) => [read.story.id, recordStory(read)])),
  };
  return { release, stories: reads.map(({ story }) => story) };
}
