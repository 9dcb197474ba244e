import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeChecksums } from './write-checksums.ts';

test('lists every package of the folder, sorted, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'checksums-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const texts = { 'beyond-the-canteen-b-web.zip': 'two', 'beyond-the-canteen-a-cmi5.zip': 'one' };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  await writeFile(join(folder, 'notes.txt'), 'mine');
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  const expected = [
    `${hash('one')}  beyond-the-canteen-a-cmi5.zip`,
    `${hash('two')}  beyond-the-canteen-b-web.zip`,
    '',
  ].join('\n');
  const path = await writeChecksums(folder);
  expect(path).toBe(join(folder, 'SHA256SUMS'));
  expect(await readFile(path, 'utf8')).toBe(expected);
  await writeChecksums(folder);
  expect(await readFile(path, 'utf8')).toBe(expected);
});
