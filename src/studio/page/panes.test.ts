import { describe, expect, test } from 'vitest';
import type { PaneName } from '../studio-state.svelte.ts';
import { findNextPane, panesInTurn, type Room } from './panes.ts';

describe('F6', () => {
  test.each<[Room, PaneName, PaneName[]]>([
    ['wide', 'map', ['text', 'map', 'problems', 'text']],
    ['middle', 'preview', ['text', 'preview', 'problems', 'text']],
    ['narrow', 'map', ['text', 'preview', 'map', 'list', 'problems', 'text']],
  ])('goes round what can be seen on a %s page', (room, front, round) => {
    const forwards = round.slice(0, -1).map((from) => findNextPane(from, { room, front, step: 1 }));
    expect(forwards).toEqual(round.slice(1));
    const backwards = round.slice(1).map((from) => findNextPane(from, { room, front, step: -1 }));
    expect(backwards).toEqual(round.slice(0, -1));
  });

  test('from outside goes to the text, and backwards to the problems', () => {
    const to = (step: 1 | -1) => findNextPane(null, { room: 'wide', front: 'list', step });
    expect([to(1), to(-1)]).toEqual(['text', 'problems']);
  });
});

test('on a narrow page all panes take turns, on others those beside the text', () => {
  expect(panesInTurn('narrow')).toEqual(['text', 'preview', 'map', 'list', 'problems']);
  expect(panesInTurn('wide')).toEqual(['preview', 'map', 'list']);
});
