import { describe, expect, test } from 'vitest';
import { fingerprintStory } from './fingerprint.ts';
import { readAStory, twoDecisions } from './testing/a-story.ts';

const fingerprint = (scenes: string, fields = {}) =>
  fingerprintStory(readAStory({ scenes, fields }).story);
const original = fingerprint(twoDecisions);
const change = (from: string, to: string) => {
  expect(twoDecisions).toContain(from);
  return fingerprint(twoDecisions.replaceAll(from, () => to));
};

test('six characters that resume data can hold, the same on every machine', () => {
  expect(original).toBe('wg9nnw');
  expect(original).toMatch(/^[a-z0-9]{6}$/);
});

describe('stays when words change', () => {
  test.each([
    ['a choice', 'Turn your back to him.', 'Turn round.'],
    ['feedback', 'He turns the phone the other way.', 'He nods.'],
    ['prose', 'Three stops later', 'Soon'],
    ['a question', 'What do you do?', 'What now?'],
    ['a verdict', '**Acceptable.**', '**Poor.**'],
  ])('%s', (_name, from, to) => {
    expect(change(from, to)).toBe(original);
  });

  test('the title', () => {
    expect(fingerprint(twoDecisions, { title: 'Early' })).toBe(original);
  });
});

describe('changes when a path would lead elsewhere', () => {
  const first =
    '- [Ask him to leave you out of it.](#on-the-bus)\n  > **Best.** He turns the phone the other way.\n';
  const second =
    '- [Turn your back to him.](#on-the-bus)\n  > **Acceptable.** Your badge is out of sight, and he goes on filming.\n';
  test.each([
    ['a target', '(#getting-off)', '(#ending-a-quiet-ride)'],
    ['a flag', 'shouted', 'swore'],
    ['a flag that is no longer set', '*Remember: shouted.*', 'He looks away.'],
    ['one choice less', second, ''],
    ['a scene that is renamed', 'On the bus', 'In the bus'],
    ['an ending that goes on', '## Ending: a quiet ride', '## A quiet ride'],
    ['a rule', '- If *shouted*:', '- If *shouted* and *filmed*:'],
  ])('%s', (_name, from, to) => {
    expect(change(from, to)).not.toBe(original);
  });

  test('but not when two choices of the same target change places, as paths lead to the same scenes', () => {
    expect(change(first + second, second + first)).toBe(original);
  });
});
