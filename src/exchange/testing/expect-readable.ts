import { expect } from 'vitest';
import { readStory } from '../../scenario/index.ts';
import type { Imported } from '../imported.ts';

/** What any reader may leave for an editor to do; whatever else the reader of stories finds is a fault of the import. */
const openQuestions = new Set([
  ...['choice-without-feedback', 'link-scheme', 'choice-too-many', 'text-too-long'],
]);

/** Checks what holds for every import: a story that can be read, notes at places, and no verdict. */
export function expectReadable({ id, text, notes }: Imported, source: string): void {
  const lines = source.split(/\r\n?|\n/).length;
  for (const { line, message } of notes) {
    expect(message).toMatch(/^\S.*[.)]$/s);
    if (line !== null) expect(line >= 1 && line <= lines).toBe(true);
  }
  if (text === '') {
    expect(notes).toHaveLength(1);
    return;
  }
  expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  const read = readStory(text, { id });
  const found = read.diagnostics.filter(({ rule }) => !openQuestions.has(rule));
  expect(found.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  expect(read.story.scenes.length).toBeGreaterThan(0);
  // No verdict and no feedback is made up.
  const feedback = Object.entries(read.prose).filter(([part]) => part.includes('/'));
  expect(feedback.flatMap(([, blocks]) => blocks)).toEqual([]);
  const ids = read.story.scenes.map((scene) => scene.id);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(ids);
  const lost = read.notes.links.filter(({ target, isWayOn }) => isWayOn && !known.has(target));
  const told = notes.filter(({ message }) => message.includes('which is not there'));
  if (notes.length < 200) expect(told.length).toBeGreaterThanOrEqual(lost.length);
  for (const { scene } of notes) if (scene !== null) expect(known.has(scene)).toBe(true);
}
