import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { createUnpacker } from './unpack.ts';

const root = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('writes every package whole, and the same bytes once', () => {
  const unpack = createUnpacker();
  const bytes = (text: string) => new TextEncoder().encode(text);
  for (const name of ['one', 'two']) {
    const files = new Map([
      ['assets/player.js', bytes('player')],
      ['index.html', bytes(name)],
    ]);
    unpack({ files }, join(root, name));
  }
  expect(readFileSync(join(root, 'two/index.html'), 'utf8')).toBe('two');
  expect(readFileSync(join(root, 'two/assets/player.js'), 'utf8')).toBe('player');
  const inode = (name: string) => statSync(join(root, name, 'assets/player.js')).ino;
  expect(inode('two')).toBe(inode('one'));
});
