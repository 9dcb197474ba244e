import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchFolders } from './watch-folders.ts';

let folder: string;
let ending: AbortController;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  mkdirSync(join(folder, 'stories/one'), { recursive: true });
  ending = new AbortController();
});

afterEach(() => {
  ending.abort();
  rmSync(folder, { recursive: true, force: true });
});

describe('folders that are watched', () => {
  it('tell once of changes that come close together, however deep', async () => {
    const told = vi.fn(async () => {});
    const watching = watchFolders([join(folder, 'stories')], told, ending.signal);
    for (const text of ['a', 'b', 'c']) writeFileSync(join(folder, 'stories/one/story.md'), text);
    await vi.waitFor(() => expect(told).toHaveBeenCalled(), 5000);
    expect(told).toHaveBeenCalledTimes(1);
    writeFileSync(join(folder, 'stories/one/other.md'), 'd');
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2), 5000);
    ending.abort();
    await expect(watching).resolves.toBeUndefined();
  });

  it('tell afterwards of what changed while the last call was at work', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    const told = vi.fn(() => released);
    const watching = watchFolders([join(folder, 'stories')], told, ending.signal);
    writeFileSync(join(folder, 'stories/one/story.md'), 'a');
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1), 5000);
    writeFileSync(join(folder, 'stories/one/story.md'), 'b');
    await new Promise((done) => setTimeout(done, 400));
    expect(told).toHaveBeenCalledTimes(1);
    release();
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2), 5000);
    ending.abort();
    await watching;
  });

  it('hand on what goes wrong, and need not be there', async () => {
    const watching = watchFolders(
      [join(folder, 'stories'), join(folder, 'none')],
      () => Promise.reject(new Error('the disk is full')),
      ending.signal,
    );
    writeFileSync(join(folder, 'stories/one/story.md'), 'a');
    await expect(watching).rejects.toThrow('the disk is full');
  });
});
