import { CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { expect, it } from 'vitest';
import { aLibrary } from '../testing/a-studio.ts';
import { completeStory, writeOffer } from './complete-story.ts';
import type { Known } from './offers/offer.ts';

const known: Known = {
  scenes: ['zoo', 'arch'].map((id) => ({ id, title: `The ${id}`, kind: 'scene' as const })),
  ...{ here: null, flags: [], pictures: [], warned: [], shelves: aLibrary(), today: '2026-11-22' },
};

function complete(doc: string, explicit = false): CompletionResult | null {
  const state = EditorState.create({ doc });
  const found = completeStory(() => known)(new CompletionContext(state, doc.length, explicit));
  if (found instanceof Promise) throw new Error('Offers are there at once.');
  return found;
}

it('offers scenes in the order of the story, by their titles, for what is typed so far', () => {
  const found = complete('See [this](#ar');
  expect(found?.from).toBe('See [this]('.length);
  const sorted = [...(found?.options ?? [])].sort((a, b) =>
    (a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1,
  );
  expect(sorted.map(({ displayLabel }) => displayLabel)).toEqual(['The zoo', 'The arch']);
});

it('offers nothing in plain words, asked or not', () => {
  expect(complete('A man films the queue')).toBeNull();
  expect(complete('A man films the queue', true)).toBeNull();
});

it('offers whole pieces in an empty line when asked', () => {
  expect(complete('')).toBeNull();
  expect(complete('', true)?.options.map(({ label }) => label)).toContain('A scene');
});

it('writes what was picked, and selects what is to be written over', () => {
  const state = EditorState.create({ doc: 'See [this](#ar) now' });
  const offer = { insert: '#arch)', select: { from: 1, to: 5 } };
  const { state: after } = state.update(writeOffer(state, offer, { from: 11, to: 15 }));
  expect(after.doc.toString()).toBe('See [this](#arch) now');
  const { from, to } = after.selection.main;
  expect(after.sliceDoc(from, to)).toBe('arch');
});

it('does not write past the end of the text', () => {
  const state = EditorState.create({ doc: '[@nm' });
  const { state: after } = state.update(writeOffer(state, { insert: 'nmc]' }, { from: 2, to: 99 }));
  expect(after.doc.toString()).toBe('[@nmc]');
  expect(after.selection.main.head).toBe(6);
});
