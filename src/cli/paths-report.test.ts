import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
const rule = 'src/scenario/check/rules/ending-out-of-reach';
cpSync(join(rule, 'good.md'), join(folder, 'good', 'story.md'));
cpSync(join(rule, 'bad.md'), join(folder, 'bad', 'story.md'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function check(...args: string[]) {
  const all = ['bin/canteen.mjs', 'check', '--paths', ...args];
  const { status, stdout } = spawnSync(process.execPath, all, { encoding: 'utf8' });
  return { status, stdout };
}

describe('canteen check --paths', { timeout: 60_000 }, () => {
  it('shows the paths of a story and of its endings as tables', () => {
    const { status, stdout } = check(join(folder, 'good'));
    expect(status).toBe(0);
    const lines = stdout.split('\n');
    expect(lines).toContain('good: The rota on the wall');
    expect(lines).toContain('  Paths                   27');
    expect(lines).toContain('  Decisions               3');
    expect(lines).toContain('  The Sunday swap  18     67%    16% to 100%');
    expect(stdout).toMatch(/Resume data {13}at most \d+ characters\n/);
  });

  it('fails on an ending that cannot be reached', () => {
    const { status, stdout } = check(join(folder, 'bad'));
    expect(status).toBe(1);
    expect(stdout).toMatch(/ {2}All in one evening {2}none {3}0% {5}none\n/);
    expect(stdout).toContain('ending-out-of-reach');
  });

  it('writes the same as JSON, with counts as texts', () => {
    const { stdout } = check(join(folder, 'good'), '--format', 'json');
    const { paths } = JSON.parse(stdout) as { paths: Record<string, unknown>[] };
    expect(paths).toHaveLength(1);
    expect(paths[0]).toMatchObject({
      scenario: 'good',
      isExact: true,
      unproved: 0,
      hasCircles: false,
      passingScore: 0.8,
      paths: '27',
      score: { least: 0, most: 1 },
      endings: [
        { id: 'ending-the-sunday-swap', paths: '18' },
        { id: 'ending-a-harder-talk', paths: '9' },
      ],
    });
  });
});
