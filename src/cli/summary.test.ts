import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkScenario, checkScenarioRelease, loadLibrary } from '../library/index.ts';
import { findChanged } from './changed-scenarios.ts';
import { writeSummary } from './summary.ts';

let root: string;
const story = () => join(root, 'scenarios/friend-request/story.md');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  for (const name of ['content', 'releases', 'scenarios/friend-request', 'scenarios/ward-video']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  run('init', '--quiet', '--initial-branch=main');
  commit();
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('the summary of a change', () => {
  it('says so where no scenario changes', () => {
    writeFileSync(join(root, 'README.md'), 'Words.\n');
    expect(summarise().text).toMatch(/^## Scenarios\n\nNo scenario changes\.\n/);
  });

  it('has the check, places, paths before and after, and the map with what is new', () => {
    run('switch', '--quiet', '--create', 'change');
    edit(/^## Kath asks to be friends/m, '## Kath asks');
    edit(/\(#what-to-say-to-kath\)/, '(#nobody)');
    commit();
    const { text, changed } = summarise();
    expect(changed.map(({ id }) => id)).toEqual(['friend-request']);
    expect(text).toMatch(/\| `friend-request` \| changed \| \*\*\d+ errors\*\*/);
    expect(text).toMatch(/- \*\*Error\*\* `story\.md:\d+` `missing-scene`: .*\\#nobody/);
    expect(text).toMatch(/\| Paths \| [^|]+ \| [^|]+ \|/);
    expect(text).toContain('```mermaid\nflowchart TD\n');
    expect(text).toContain('Start, new: Kath asks');
    expect(text).toContain('("Missing: nobody")');
    expect(text).toContain('<details><summary>The story before</summary>');
    // What changed on main meanwhile is not this change's.
    run('switch', '--quiet', 'main');
    writeFileSync(join(root, 'scenarios/ward-video/story.md'), '## New\n\nWords.\n');
    commit();
    run('switch', '--quiet', 'change');
    expect(summarise().changed.map(({ id }) => id)).toEqual(['friend-request']);
  });

  it('tells a scenario that is new, not yet in git, from one that is gone', () => {
    cpSync(join(root, 'scenarios/friend-request'), join(root, 'scenarios/a-copy'), {
      recursive: true,
    });
    rmSync(join(root, 'scenarios/ward-video'), { recursive: true });
    const { text } = summarise();
    expect(text).toContain('| `a-copy` | new | no problem | never released |');
    expect(text).toMatch(/\| `ward-video` \| taken away \| no problem \| .*is gone \|/);
  });

  it('posts nothing that a story could make of it', () => {
    edit(/^title: .*$/m, 'title: "@everyone <img src=x> | [click](https://example.org) #1"');
    const { text } = summarise();
    expect(text).toContain(
      '### @\u200beveryone &lt;img src=x\\> \\| \\[click\\](https://example.org) \\#1',
    );
    expect(text.replaceAll(/<\/?(details|summary)>/g, '')).not.toContain('<');
  });

  it('refuses what is no commit', () => {
    expect(() => findChanged(loadLibrary(root), '--output=x')).toThrow(/There is no commit/);
    expect(() => findChanged(loadLibrary(root), 'nowhere')).toThrow(/fetch it first/);
  });
});

function summarise() {
  const library = loadLibrary(root);
  const changed = findChanged(library, 'main');
  const problems = changed
    .flatMap(({ after }) => after ?? [])
    .flatMap((one) => [...checkScenario(library, one), ...checkScenarioRelease(library, one)]);
  return { changed, text: writeSummary(library, changed, problems) };
}

function edit(from: RegExp, to: string): void {
  writeFileSync(story(), readFileSync(story(), 'utf8').replace(from, to));
}

function commit(): void {
  mkdirSync(root, { recursive: true });
  run('add', '--all');
  run('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'words');
}

function run(...args: string[]): void {
  const { status, stderr } = spawnSync('git', args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}
