import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { turnHook } from './turn-hook.ts';

let folder: string;
const hook = () => join(folder, '.git/hooks/pre-commit');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  spawnSync('git', ['init', '--quiet', folder]);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the hook', () => {
  it('is turned on, and off again', () => {
    expect(turnHook(folder, 'on')).toMatch(/^From now on git checks/);
    expect(readFileSync(hook(), 'utf8')).toMatch(/^#!\/bin\/sh\n/);
    expect(statSync(hook()).mode & 0o111).toBe(0o111);
    expect(turnHook(folder, 'on')).toMatch(/^From now on/);
    expect(turnHook(folder, 'off')).toBe('Commits are no longer checked.');
    expect(existsSync(hook())).toBe(false);
    expect(turnHook(folder, 'off')).toMatch(/were not checked/);
  });

  it('never writes over somebody else’s', () => {
    writeFileSync(hook(), '#!/bin/sh\nexit 0\n');
    expect(() => turnHook(folder, 'on')).toThrow(/not written by canteen/);
    expect(() => turnHook(folder, 'off')).toThrow(/not written by canteen/);
    expect(readFileSync(hook(), 'utf8')).toBe('#!/bin/sh\nexit 0\n');
  });

  it('says so where there is no repository', () => {
    rmSync(join(folder, '.git'), { recursive: true });
    expect(() => turnHook(folder, 'on')).toThrow(/in no git repository/);
  });

  it.each([
    ['a scenario', 'scenarios/late-again/story.md', 'check scenarios/late-again\n'],
    ['a content file', 'content/sources.yaml', 'check\n'],
    ['nothing of ours', 'README.md', ''],
  ])('checks what is to be committed: %s', (_, file, expected) => {
    turnHook(folder, 'on');
    const bin = join(folder, 'bin');
    spawnSync('mkdir', ['-p', bin, join(folder, file, '..')]);
    // Stands in for npx and writes down what it is asked for.
    writeFileSync(join(bin, 'npx'), '#!/bin/sh\nshift 2\necho "$@" > "$ASKED"\n', { mode: 0o755 });
    writeFileSync(join(folder, file), 'words\n');
    const asked = join(folder, 'asked');
    spawnSync('git', ['add', file], { cwd: folder });
    const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}`, ASKED: asked };
    const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
    const { status } = spawnSync('git', [...author, 'commit', '-m', 'words'], { cwd: folder, env });
    expect(status).toBe(0);
    expect(existsSync(asked) ? readFileSync(asked, 'utf8') : '').toBe(expected);
  });
});
