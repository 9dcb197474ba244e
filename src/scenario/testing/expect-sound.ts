import { expect } from 'vitest';
import { replayPath } from '../attempt.ts';
import { checkStory } from '../check/check-story.ts';
import { type ReadStory, readStory } from '../read-story.ts';
import { recommendedPath } from '../recommended-path.ts';
import { storyMachine } from '../story-machine.ts';
import { aContext } from './a-story.ts';

/**
 * What holds for any text at all: it is read without throwing, twice the same; every problem has
 * a place in the file; and where there is no error, the story can be played to an ending.
 */
export function expectSound(text: string): ReadStory {
  const read = readStory(text, { id: 'any' });
  const found = checkStory(read, aContext);
  const lines = text.split(/\r\n?|\n/).length;
  for (const { line, column, message } of found) {
    const isInFile = line >= 1 && line <= lines + 1 && column >= 1;
    if (!isInFile) expect.fail(`${line}:${column} of ${lines} lines: ${message}`);
    const slip = /undefined|\[object|NaN/.exec(message)?.[0];
    if (slip) expect(text).toContain(slip);
  }
  expectConsistent(read);
  const again = readStory(text, { id: 'any' });
  expect(again.story).toEqual(read.story);
  expect(again.prose).toEqual(read.prose);
  expect(checkStory(again, aContext)).toEqual(found);
  if (!found.some(({ severity }) => severity === 'error')) {
    const machine = storyMachine(read.story);
    const path = recommendedPath(read.story, machine);
    expect(replayPath(machine, path)?.isEnded, 'the recommended path ends').toBe(true);
  }
  return read;
}

function expectConsistent({ story, prose, diagnostics }: ReadStory): void {
  expect(JSON.parse(JSON.stringify(story))).toEqual(story);
  expect(story.start).toBe(story.scenes[0]?.id ?? '');
  for (const scene of story.scenes) {
    const { id, kind, choices, next, rules, activity } = scene;
    const isText = [id, scene.title, scene.question].every((field) => typeof field === 'string');
    if (!isText) expect.fail(`scene ${JSON.stringify(id)} has a field that is no text`);
    expect(['scene', 'junction', 'ending']).toContain(kind);
    if (kind === 'junction') expect([choices, next, activity]).toEqual([[], null, null]);
    if (kind === 'scene') expect(rules).toEqual([]);
    choices.forEach(({ key, verdict, target }, index) => {
      expect(key).toBe(String.fromCharCode(97 + index));
      expect(['best', 'acceptable', 'poor']).toContain(verdict);
      expect(typeof target).toBe('string');
      if (diagnostics.length === 0) expect(prose).toHaveProperty([`${id}/${key}`]);
    });
  }
}
