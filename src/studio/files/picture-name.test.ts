import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPictureName, namePicture } from './picture-name.ts';

it.each<[string, string, string[], string]>([
  ['board.png', 'png', [], 'board.png'],
  ['Ward board (final).PNG', 'png', [], 'ward-board-final.png'],
  ['Café à la carte.jpeg', 'jpg', [], 'cafe-a-la-carte.jpg'],
  ['board.png', 'webp', [], 'board.webp'],
  ['board.png', 'png', ['board.png'], 'board-2.png'],
  ['board.png', 'png', ['Board.PNG', 'board-2.png'], 'board-3.png'],
  ['../../etc/passwd', 'png', [], 'etc-passwd.png'],
  ['.png', 'png', [], 'picture.png'],
  ['写真.png', 'png', [], 'picture.png'],
  ['CON.png', 'png', [], 'picture-con.png'],
  [`${'a'.repeat(300)}.png`, 'png', [], `${'a'.repeat(60)}.png`],
])('calls %s a safe name', (name, ending, taken, expected) => {
  expect(namePicture(name, ending, taken)).toBe(expected);
});

it('makes of any name one that packages take and that is free', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (name, more) => {
      const taken = [...more, namePicture(name, 'png', [])];
      const found = namePicture(name, 'png', taken);
      expect(isPictureName(found)).toBe(true);
      expect(taken).not.toContain(found);
    }),
  );
});

it.each([
  ['board.png', true],
  ['Board_2.JPG', true],
  ['board', false],
  ['.board.png', false],
  ['my board.png', false],
  ['img/board.png', false],
  ['nul.png', false],
  ['b+.png', false],
])('says whether %s can be used as it is', (name, expected) => {
  expect(isPictureName(name)).toBe(expected);
});
