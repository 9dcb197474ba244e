import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { reportForGithub } from './reporters/github.ts';

const folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
const bad = join(folder, 'bad-story');
mkdirSync(bad);
writeFileSync(
  join(bad, 'story.md'),
  '## Start\n\nWhat do you do?\n\n- [Go](#nowhere)\n  > **Best.** Fine.\n',
);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function canteen(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/canteen.mjs', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('canteen check', () => {
  it('finds nothing in the stories that are shipped', () => {
    expect(canteen('check')).toMatchObject({ status: 0, stdout: 'No problems in 4 scenarios.\n' });
  });

  it('takes ids and folders, and reports every problem with rule and place', () => {
    const { status, stdout } = canteen('check', 'friend-request', bad);
    expect(status).toBe(1);
    expect(stdout).toMatch(/story\.md:5:3 {2}missing-scene\n {2}\S/);
    expect(stdout).toContain('front-matter-missing');
    expect(stdout).toMatch(/problems in 2 scenarios\.\n$/);
  });

  it('writes JSON with six fields for each problem', () => {
    const { status, stdout } = canteen('check', bad, '--format', 'json');
    const report = JSON.parse(stdout) as { problems: Record<string, unknown>[] };
    expect(status).toBe(1);
    expect(report.problems.length).toBeGreaterThan(2);
    for (const problem of report.problems) {
      expect(Object.keys(problem)).toEqual([
        'file',
        'line',
        'column',
        'rule',
        'severity',
        'message',
      ]);
    }
  });

  it.each([
    [['check', 'frend-request'], /Did you mean "friend-request"\?/],
    [['check', '--format', 'xml'], /There are: text, json, github\./],
    [['package', '--pathway', 'everione'], /Did you mean "everyone"\?/],
    [['package', '--standard', 'aicc'], /There are: scorm12\./],
  ])('%j is answered in a sentence', (args, sentence) => {
    const { status, stderr } = canteen(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

it('escapes what would end a GitHub annotation', () => {
  const place = { line: 3, column: 4, rule: 'missing-scene', severity: 'error' as const };
  const report = reportForGithub([{ ...place, file: 'a,b:c.md', message: '50% of\nit' }], 1);
  expect(report).toBe(
    '::error file=a%2Cb%3Ac.md,line=3,col=4,title=missing-scene::50%25 of%0Ait\n',
  );
});

it('canteen package writes the zip that was asked for', () => {
  const out = join(folder, 'out');
  expect(canteen('package', '--pathway', 'friend-request', '--out', out).status).toBe(0);
  expect(readdirSync(out)).toEqual(['beyond-the-canteen-friend-request-scorm12.zip']);
}, 60_000);
