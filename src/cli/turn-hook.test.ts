import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
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

  it('asks for what is staged, in the project’s folder', () => {
    turnHook(folder, 'on');
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    // Stands in for npx and writes down what it is asked for.
    writeFileSync(join(bin, 'npx'), '#!/bin/sh\necho "$@" > asked\n', { mode: 0o755 });
    writeFileSync(join(folder, 'README.md'), 'words\n');
    spawnSync('git', ['add', 'README.md'], { cwd: folder });
    const env = { ...process.env, PATH: `${bin}:${process.env['PATH']}` };
    const author = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];
    const { status } = spawnSync('git', [...author, 'commit', '-m', 'words'], { cwd: folder, env });
    expect(status).toBe(0);
    expect(readFileSync(join(folder, 'asked'), 'utf8')).toBe(
      '--no-install canteen check --staged\n',
    );
  });
});
