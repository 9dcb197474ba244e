import { describe, expect, test } from 'vitest';
import { readStory } from '../read-story.ts';
import { aStory } from '../testing/a-story.ts';
import { checkRelease } from './check-release.ts';
import { compareStories } from './compare-stories.ts';
import { messages } from './messages.ts';
import { recordStory } from './record-story.ts';
import {
  type Edit,
  editText,
  original,
  renamedBus,
  rows,
  swappedChoices,
} from './testing/edits.ts';

const released = recordStory(readStory(original, { id: 'a-story' }));

describe('an edit since the release', () => {
  test.each(rows)('$name', ({ edits, lost, told }) => {
    const text = editText(original, edits);
    const read = readStory(text, { id: 'a-story' });
    expect(read.diagnostics).toEqual([]);
    expect(compareStories(released, read.story).lostSteps).toEqual(lost);
    const found = checkRelease(read, { version: '0.1.0', story: released });
    const lines = text.split('\n');
    const beside = found.map(({ rule, line, column }) => [
      rule,
      lines[line - 1]?.slice(column - 1),
    ]);
    expect(beside).toEqual(
      told.map(([rule, start]) => [rule, expect.stringMatching(startsWith(start))]),
    );
    for (const { rule, severity, message } of found) {
      expect(messages[rule].severity).toBe(severity);
      expect(message).toMatch(/, expected .*\. [A-Z].*\.$/);
      expect(message).not.toMatch(/\bshould\b|undefined|null|\[object/);
    }
  });

  test('every rule of the catalogue is in the table', () => {
    const seen = new Set(rows.flatMap(({ told }) => told.map(([rule]) => rule)));
    expect([...seen].sort()).toEqual(Object.keys(messages).sort());
  });
});

describe('the sentences name what to do', () => {
  const messageOf = (edits: Edit[]) => {
    const read = readStory(editText(original, edits), { id: 'a-story' });
    return checkRelease(read, { version: '0.1.0', story: released })[0]?.message;
  };

  test.each<[string, Edit[], string]>([
    ['the line for the front matter', renamedBus, '`renamed: { on-the-bus: in-the-bus }`'],
    [
      'the name that was meant',
      [...renamedBus, ['renamed: {}', 'renamed: { on-the-bus: in-the-buss }']],
      'Did you mean "in-the-bus"?',
    ],
    [
      'the order of the release',
      swappedChoices,
      'expected "Ask him to leave you out of it.", "Turn your back to him." and "Tell him what you think of him." first',
    ],
    [
      'both verdicts',
      [['**Acceptable.** Your badge', '**Poor.** Your badge']],
      'was Acceptable in release 0.1.0 and is Poor now',
    ],
    [
      'where a choice led and leads',
      [['she on?"](#getting-off)', 'she on?"](#ending-a-film-of-you)']],
      'This led to "ending-a-quiet-ride" in release 0.1.0, expected the same scene, but it leads to "ending-a-film-of-you" now.',
    ],
    [
      'where the story began and begins',
      [
        [
          '## At the bus stop',
          '## At work\n\nYou leave.\n\n[Go](#at-the-bus-stop)\n\n## At the bus stop',
        ],
      ],
      'The story began at "at-the-bus-stop" in release 0.1.0, expected the same scene, but it begins at "at-work" now.',
    ],
    [
      'an ending that is one no more',
      [['## Ending: a quiet ride', '## Ending a quiet ride']],
      'This led to "ending-a-quiet-ride" in release 0.1.0, expected the same scene, but that is another kind of scene now',
    ],
  ])('%s', (_name, edits, words) => {
    expect(messageOf(edits)).toContain(words);
  });
});

test('nothing is said while the text itself has errors', () => {
  const text = editText(original, [...renamedBus, ['title: Late again\n', '']]);
  const read = readStory(text, { id: 'a-story' });
  expect(read.diagnostics.map(({ rule }) => rule)).toEqual(['front-matter-field']);
  expect(checkRelease(read, { version: '0.1.0', story: released })).toEqual([]);
});

test('the way on of a scene without a decision is a step like any other', () => {
  const scenes = (target: string) =>
    `## One\n\nText.\n\n[Go](#${target})\n\n## Two\n\nText.\n\n[Go](#ending-three)\n\n## Ending: three\n\nText.\n`;
  const story = recordStory(readStory(aStory({ scenes: scenes('two') }), { id: 'a-story' }));
  const text = aStory({ scenes: scenes('ending-three') });
  const read = readStory(text, { id: 'a-story' });
  expect(compareStories(story, read.story).lostSteps).toEqual(['one/_']);
  const [problem] = checkRelease(read, { version: '0.1.0', story });
  expect(problem?.rule).toBe('released-step-leads-elsewhere');
  expect(text.split('\n')[(problem?.line ?? 0) - 1]).toBe('[Go](#ending-three)');
});

function startsWith(text: string): RegExp {
  return new RegExp(`^${text.replace(/^- /, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
}
