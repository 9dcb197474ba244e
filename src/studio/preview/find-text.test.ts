import { expect, it } from 'vitest';
import { findFixes } from '../../drafting/index.ts';
import { checkStory, readStory } from '../../scenario/index.ts';
import { aContext, aStory, twoDecisions } from '../../scenario/testing/a-story.ts';
import type { OutlineEntry, StudioProblem } from '../contract.ts';
import { findText, findWriting } from './find-text.ts';

const text = '## One\n\n[On](#two)\n\n## Three\n\n[On](#two)\n\n[Back](#one)\n';
const outline = [anEntry('one', 0, 20), anEntry('three', 20, text.length)];

it.each([
  ['a heading', 'three', null, '## Three'],
  ['a link in its own scene', 'three', 'two', 'two)\n\n[Back'],
  ['the heading where the link is gone by now', 'one', 'one', '## One'],
])('finds %s', (_, sceneId, target, expected) => {
  const found = findText(text, { outline }, { sceneId, target });
  expect(found && text.slice(found.from)).toMatch(
    new RegExp(`^${expected.replace(/[()[]/g, '\\$&')}`),
  );
  expect(found && text.slice(found.from, found.to)).toBe(expected === 'two)\n\n[Back' ? 'two' : '');
});

it('finds nothing in a text that has no such scene any more', () => {
  expect(findText(text, { outline }, { sceneId: 'four', target: null })).toBeNull();
});

it('finds the fix that writes a scene, and no other', () => {
  const twice = twoDecisions.replaceAll('#on-the-bus', '#talk-to-pria');
  const problems = findProblems(aStory({ scenes: twice }));
  const found = findWriting({ problems }, { sceneId: 'at-the-bus-stop', target: 'talk-to-pria' });
  expect(found?.fix.title).toBe('Add the scene "Talk to pria"');
  expect(found?.problem.scene).toBe('at-the-bus-stop');
  expect(findWriting({ problems }, { sceneId: 'on-the-bus', target: 'pria' })).toBeNull();
});

function anEntry(id: string, from: number, to: number): OutlineEntry {
  return { id, title: id, kind: 'scene', line: 1, from, to };
}

function findProblems(story: string): StudioProblem[] {
  const read = readStory(story, { id: 'a-story' });
  const context = { ...aContext, released: [] };
  return checkStory(read, context).map((problem) => ({
    ...problem,
    ...{ at: 0, scene: 'at-the-bus-stop', fixes: findFixes(story, read, problem, context) },
  }));
}
