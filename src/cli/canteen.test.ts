import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
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

// Each starts Node and loads the whole command line, which a busy machine takes its time for.
describe('canteen check', { timeout: 60_000 }, () => {
  it('finds nothing in the stories that are shipped', () => {
    expect(canteen('check')).toMatchObject({ status: 0, stdout: 'No problems in 16 scenarios.\n' });
  });

  it('takes ids and folders, and reports every problem with rule and place', () => {
    const { status, stdout } = canteen('check', 'friend-request', bad);
    expect(status).toBe(1);
    expect(stdout).toMatch(/story\.md:5:3 {2}missing-scene\n {2}\S/);
    expect(stdout).toContain('front-matter-missing');
    expect(stdout).toMatch(/\d problems(?: and \d+ warnings?)? in 2 scenarios\.\n$/);
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
    [['check', '--format', 'xml'], /There are: text, json, github, lines\./],
    [['check', '--formt', 'json'], /no option --formt here\. Did you mean --format\?/],
    [['release', '--dryrun'], /Did you mean --dry-run\?/],
    [['package', '--pathway', 'everione'], /Did you mean "everyone"\?/],
    [
      ['package', '--standard', 'aicc'],
      /no standard "aicc"\. There are: scorm12, scorm2004-4th, scorm2004-3rd, cmi5, web\./,
    ],
    [['package', '--standard', 'scorm12,all'], /no standard "all"\./],
    [['package', '--standard', ''], /no standard ""\./],
    [['package', '--passing-score', '80'], /passing score "80" is not a number from 0 to 1/],
    [['package', '--passing-score', '0,8'], /"0,8" is not .* such as 0\.8 for 80%/],
    [['package', '--passing-score', ''], /passing score "" is not a number/],
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

it('canteen package writes the zips that were asked for, and their checksums', () => {
  const out = join(folder, 'out');
  const asked = ['--standard', 'cmi5,scorm12', '--passing-score', '0.75', '--out', out];
  const { status, stdout } = canteen('package', '--pathway', 'friend-request', ...asked);
  expect(status).toBe(0);
  const zips = ['cmi5', 'scorm12'].map((id) => `beyond-the-canteen-friend-request-${id}.zip`);
  expect(readdirSync(out).sort()).toEqual(['SHA256SUMS', ...zips]);
  const sums = zips.map((name) => {
    const hash = createHash('sha256').update(readFileSync(join(out, name)));
    return `${hash.digest('hex')}  ${name}\n`;
  });
  expect(readFileSync(join(out, 'SHA256SUMS'), 'utf8')).toBe(sums.join(''));
  for (const name of zips) {
    expect(stdout).toMatch(
      new RegExp(`^${name}  \\d+ kB, resume data at most \\d+ characters$`, 'm'),
    );
  }
  const files = unzipSync(readFileSync(join(out, zips[1] ?? '')));
  const read = (name: string) => new TextDecoder().decode(files[name]);
  expect(read('imsmanifest.xml')).toContain('<adlcp:masteryscore>75</adlcp:masteryscore>');
  expect(read('index.html')).toContain('"passingScore":0.75');
}, 60_000);
