import { expect, it } from 'vitest';
import { readFiles } from './read-files.ts';
import { writeDownload } from './write-download.ts';

const form = { hasMark: true, lineEnd: 'crlf' } as const;
const text = '---\ntitle: A night\n---\n\n## One\n\n£5\n';
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1]);
const board = { name: 'board.png', type: 'image/png', bytes: png };

it('is story.md where there are no pictures', () => {
  const { name, type, bytes } = writeDownload({ id: 'ward-night', text, form, pictures: [] });
  expect([name, type]).toEqual(['story.md', 'text/markdown']);
  expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
    `\ufeff${text.replaceAll('\n', '\r\n')}`,
  );
});

it('is a zip where there are, which opens as the same story', () => {
  const { name, type, bytes } = writeDownload({ id: 'ward-night', text, form, pictures: [board] });
  expect([name, type]).toEqual(['ward-night.zip', 'application/zip']);
  const reading = readFiles([{ path: name, bytes: new Uint8Array(bytes) }]);
  expect(reading).toEqual({
    kind: 'story',
    story: { id: 'ward-night', text, form, pictures: [board], notes: [] },
  });
});
