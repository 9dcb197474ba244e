import { expect, test } from 'vitest';
import { readStory } from '../read-story.ts';
import { aStory } from '../testing/a-story.ts';
import { recordStory } from './record-story.ts';

const text = aStory();

test('a record is the same for the same story, and says nothing but what it needs', () => {
  const read = readStory(text, { id: 'late' });
  const record = recordStory(read);
  expect(JSON.stringify(recordStory(readStory(text, { id: 'late' })))).toBe(JSON.stringify(record));
  expect(Object.keys(record.scenes)).toEqual(read.story.scenes.map(({ id }) => id).sort());
  expect(record.scenes['on-the-bus']).toEqual({
    kind: 'scene',
    choices: [
      { key: 'a', target: 'getting-off', verdict: 'best', remembers: [], text: expect.any(String) },
      {
        key: 'b',
        target: 'getting-off',
        verdict: 'acceptable',
        remembers: [],
        text: expect.any(String),
      },
    ],
    next: null,
    rules: [],
    prose: expect.stringMatching(/^[0-9a-f]{8}$/),
  });
  const spaced = readStory(text.replace('Three stops', 'Three\nstops'), { id: 'late' });
  expect(recordStory(spaced)).toEqual(record);
  const reworded = readStory(text.replace('Three stops', 'Four stops'), { id: 'late' });
  expect(recordStory(reworded).scenes['on-the-bus']?.prose).not.toBe(
    record.scenes['on-the-bus']?.prose,
  );
});
