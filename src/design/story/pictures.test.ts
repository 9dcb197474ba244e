import { expect, it } from 'vitest';
import { addressPictures, findPictures } from './pictures.ts';
import type { ProseNode } from './prose-node.ts';

const door = { tag: 'img', attributes: { alt: 'A door', src: 'door.png' } };
const board = { tag: 'img', attributes: { alt: 'The board', src: 'board.png' } };
const post: ProseNode = { tag: 'Post', children: [{ tag: 'p', children: ['See ', board] }] };
const parts = { start: [door, post], debrief: ['And ', door] };

it('finds each picture once, however deep, in the order of first use', () => {
  expect(findPictures(parts)).toEqual(['door.png', 'board.png']);
  expect(findPictures({})).toEqual([]);
});

it('puts addresses in place of names, and leaves all else as it was', () => {
  const before = structuredClone(parts);
  const placed = addressPictures(parts, (name) => `blob:${name}`);
  expect(findPictures(placed)).toEqual(['blob:door.png', 'blob:board.png']);
  expect(JSON.parse(JSON.stringify(placed).replaceAll('blob:', ''))).toEqual(parts);
  expect(parts).toEqual(before);
});
