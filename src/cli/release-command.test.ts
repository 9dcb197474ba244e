import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { UsageError } from './project.ts';
import { recordRelease } from './release-command.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** The project's own words, in a folder where they may be changed. */
function aProject() {
  const root = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  folders.push(root);
  for (const folder of ['scenarios', 'content']) {
    // A translation would have to be changed with its story.
    const filter = (path: string) => !path.endsWith('story.cy.md');
    cpSync(folder, join(root, folder), { recursive: true, filter });
  }
  const path = join(root, 'scenarios/friend-request/story.md');
  const edit = (from: string, to: string) => {
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(
      path,
      text.replaceAll(from, () => to),
    );
  };
  const release = (version: string, { date = '2026-11-21', isDryRun = false } = {}) =>
    recordRelease(root, { version, date, isDryRun });
  const has = (name: string) => existsSync(join(root, 'releases', name));
  return { root, edit, release, has };
}

describe('canteen release', () => {
  it('records the first release, and says the same thing once', () => {
    const { release, has } = aProject();
    const { text, isRefused } = release('0.1.0');
    expect(isRefused).toBe(false);
    expect(text).toMatch(/^There is no release yet.*\nRecorded in releases\/0\.1\.0\.json\./);
    expect(has('0.1.0.json')).toBe(true);
    expect(release('0.1.0', { date: '2026-12-01' }).text).toContain(
      'releases/0.1.0.json says this already.\n',
    );
  });

  it('writes nothing in a dry run', () => {
    const { release, has } = aProject();
    release('0.1.0');
    const { text, isRefused } = release('0.2.0', { isDryRun: true });
    expect(isRefused).toBe(false);
    expect(text).toMatch(
      /^Safe to replace the package: nobody loses their place\.\n {2}Since 0\.1\.0/,
    );
    expect(has('0.2.0.json')).toBe(false);
  });

  it('says which scenario restarts', () => {
    const { release, edit, has } = aProject();
    release('0.1.0');
    edit('(#nine-minutes-past-two)', '(#days-go-by)');
    const days = '## Days go by\n\nIt rains.\n\n[The next week](#nine-minutes-past-two)\n\n';
    edit('## Nine minutes past two', `${days}## Nine minutes past two`);
    const { text, isRefused } = release('0.2.0');
    expect(isRefused).toBe(false);
    expect(text).toMatch(
      /^Safe to replace the package: 1 scenario restarts for people who are half-way through it: "A friend request from a patient"\. Results already recorded stay\.\n {2}Since 0\.1\.0, friend-request: 1 of \d+ steps .*kath-asks-to-be-friends\/a start again/,
    );
    expect(has('0.2.0.json')).toBe(true);
  });

  it('refuses while the check finds errors, and lists them', () => {
    const { release, edit, has } = aProject();
    release('0.1.0');
    edit('## A word from reception', '## A word from Femi');
    edit('(#a-word-from-reception)', '(#a-word-from-femi)');
    const { text, isRefused } = release('0.2.0');
    expect(isRefused).toBe(true);
    expect(text).toMatch(/scenarios\/friend-request\/story\.md:\d+:1 {2}released-scene-gone\n/);
    expect(text).toMatch(/Nothing was recorded\./);
    expect(has('0.2.0.json')).toBe(false);
    edit('renamed: {}', 'renamed: { a-word-from-reception: a-word-from-femi }');
    expect(release('0.2.0').text).toMatch(/^Safe to replace the package: nobody loses/);
    expect(has('0.2.0.json')).toBe(true);
  });

  it('never changes what was released', () => {
    const { release, edit } = aProject();
    release('0.1.0');
    edit('It is Kath.', 'It is from Kath.');
    expect(() => release('0.1.0')).toThrow(UsageError);
    expect(() => release('0.1.0')).toThrow(/Raise the version in package\.json/);
    expect(() => release('0.0.9')).toThrow(/Release 0\.1\.0 .* comes after 0\.0\.9/);
    expect(release('0.1.1').text).toMatch(/^Safe to replace the package: nobody loses/);
  });

  it.each([
    ['0.1', '2026-11-21', /Unexpected version "0\.1"/],
    ['../0.1.0', '2026-11-21', /Unexpected version/],
    ['0.1.0', 'today', /Unexpected date "today"/],
    ['0.1.0', '2026-02-30', /Unexpected date/],
  ])('version %s and date %s are answered in a sentence', (version, date, sentence) => {
    const { release } = aProject();
    expect(() => release(version, { date })).toThrow(sentence);
  });
});
