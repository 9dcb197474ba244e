import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkOutStaged } from './staged.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  git('init', '--quiet');
  write('scenarios/late-again/story.md', 'first');
  write('content/sources.yaml', '{}');
  commit();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what is staged', () => {
  it('is nothing of ours, and nothing is checked', () => {
    write('README.md', 'words');
    git('add', 'README.md');
    expect(checkOutStaged(folder)).toBeNull();
  });

  it('is checked as the commit will have it, and not as it lies on the disk', () => {
    write('scenarios/late-again/story.md', 'staged');
    git('add', '--all');
    write('scenarios/late-again/story.md', 'mended since');
    const staged = checkOutStaged(folder);
    expect(staged?.ids).toEqual(['late-again']);
    const root = staged?.root ?? '';
    expect(readFileSync(join(root, 'scenarios/late-again/story.md'), 'utf8')).toBe('staged');
    staged?.dispose();
    expect(existsSync(root)).toBe(false);
  });

  it.each([
    ['a content file', () => write('content/sources.yaml', 'a: {}')],
    ['a scenario that goes', () => rmSync(join(folder, 'scenarios'), { recursive: true })],
  ])('concerns every scenario: %s', (_, change) => {
    change();
    git('add', '--all');
    const staged = checkOutStaged(folder);
    expect(staged).toMatchObject({ ids: null });
    staged?.dispose();
  });

  it('is looked for in the project, where that is a folder of a repository', () => {
    write('training/scenarios/one/story.md', 'one');
    write('other/scenarios/two/story.md', 'two');
    git('add', '--all');
    const staged = checkOutStaged(join(folder, 'training'));
    expect(staged?.ids).toEqual(['one']);
    expect(readFileSync(join(staged?.root ?? '', 'scenarios/one/story.md'), 'utf8')).toBe('one');
    staged?.dispose();
  });

  it('is not known without git', () => {
    rmSync(join(folder, '.git'), { recursive: true });
    expect(() => checkOutStaged(folder)).toThrow(/in no git repository/);
  });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function commit(): void {
  git('add', '--all');
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'words');
}

function git(...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
