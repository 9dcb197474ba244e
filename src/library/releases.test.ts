import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadLibrary } from './load-library.ts';
import {
  checkScenarioRelease,
  compareVersions,
  makeRelease,
  ReleaseExistsError,
  readReleases,
  releasesOf,
  writeRelease,
} from './releases.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const shipped = loadLibrary(process.cwd());
const [scenario] = shipped.scenarios;
const today = makeRelease(shipped, { version: '1.2.0', date: '2026-11-21' });

function aProject(files: Record<string, string> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

const recordOf = (version: string, change = {}) =>
  JSON.stringify({ ...today, version, scenarios: {}, ...change });

describe('reading', () => {
  it('gives nothing where there is no folder, and leaves files of other kinds out', () => {
    expect(readReleases(aProject())).toEqual({ releases: [], problems: [] });
    const root = aProject({ 'releases/README.md': '# releases' });
    expect(readReleases(root)).toEqual({ releases: [], problems: [] });
  });

  it('puts versions in order by number', () => {
    const names = ['0.10.0', '0.9.0', '1.0.0', '0.9.11', '0.9.2'];
    const root = aProject(
      Object.fromEntries(names.map((name) => [`releases/${name}.json`, recordOf(name)])),
    );
    const { releases, problems } = readReleases(root);
    expect(problems).toEqual([]);
    expect(releases.map(({ version }) => version)).toEqual([
      ...['0.9.0', '0.9.2', '0.9.11', '0.10.0', '1.0.0'],
    ]);
  });

  it.each([
    ['no JSON', '{ "format": 1, ', /is no JSON/],
    ['half a merge', '<<<<<<< HEAD\n', /is no JSON/],
    ['an empty file', '', /is no JSON/],
    ['another value', 'null', /at the file/],
    ['a later format', recordOf('0.1.0', { format: 2 }), /"format"/],
    ['another version', recordOf('0.2.0'), /says that it is release "0\.2\.0"/],
    ['a path for a version', recordOf('../0.1.0'), /"version"/],
    ['no date', recordOf('0.1.0', { date: 'soon' }), /"date"/],
    ['a field too many', recordOf('0.1.0', { more: 1 }), /at the file.*more/],
    [
      'a story without a start',
      recordOf('0.1.0', { scenarios: { one: { fingerprint: 'abc123', scenes: {} } } }),
      /"scenarios → one → start"/,
    ],
    [
      'a choice with two letters',
      recordOf('0.1.0', { scenarios: today.scenarios }).replace('"key":"a"', '"key":"aa"'),
      /choices → 0 → key"/,
    ],
  ])('reports %s in a sentence, and goes on without it', (_name, text, sentence) => {
    const root = aProject({
      'releases/0.1.0.json': text,
      'releases/0.0.9.json': recordOf('0.0.9'),
    });
    const { releases, problems } = readReleases(root);
    expect(releases.map(({ version }) => version)).toEqual(['0.0.9']);
    expect(problems).toEqual([
      {
        file: 'releases/0.1.0.json',
        line: 1,
        column: 1,
        rule: 'release-record',
        severity: 'error',
        message: expect.stringMatching(sentence),
      },
    ]);
    expect(problems[0]?.message).toMatch(/repository's history/);
    expect(loadLibrary(root).problems).toEqual(problems);
  });

  it('takes nothing from the language for a scenario', () => {
    const root = aProject({ 'releases/0.0.9.json': recordOf('0.0.9') });
    expect(releasesOf(readReleases(root), 'constructor')).toEqual([]);
  });
});

it.each([
  ['0.1.0', '0.1.0', 0],
  ['0.9.0', '0.10.0', -1],
  ['1.0.0', '0.10.10', 1],
  ['0.1.2', '0.1.10', -1],
])('release %s beside %s', (a, b, sign) => {
  expect(Math.sign(compareVersions(a, b))).toBe(sign);
});

describe('writing', () => {
  it('and reading give the same, and the same again is written once', () => {
    const root = aProject();
    expect(writeRelease(root, today)).toBe('releases/1.2.0.json');
    expect(readReleases(root)).toEqual({ releases: [today], problems: [] });
    expect(writeRelease(root, { ...today, date: '2027-01-01' })).toBeNull();
    expect(readReleases(root).releases).toEqual([today]);
  });

  it('refuses to change what was released, and says what to do', () => {
    const root = aProject();
    writeRelease(root, today);
    const before = readFileSync(join(root, 'releases/1.2.0.json'), 'utf8');
    const other = { ...today, required: ['friend-request'] };
    expect(() => writeRelease(root, other)).toThrow(ReleaseExistsError);
    expect(() => writeRelease(root, other)).toThrow(/Raise the version in package\.json/);
    expect(readFileSync(join(root, 'releases/1.2.0.json'), 'utf8')).toBe(before);
  });

  it('does not write over a damaged record either', () => {
    const root = aProject({ 'releases/1.2.0.json': 'oh' });
    expect(() => writeRelease(root, today)).toThrow(ReleaseExistsError);
    expect(existsSync(join(root, 'releases/1.2.0.json'))).toBe(true);
  });

  it('writes what the formatter would leave alone: short lists on one line', () => {
    const root = aProject();
    writeRelease(root, {
      ...today,
      scenarios: {},
      pathways: { everyone: ['one', 'two'] },
      required: ['one', 'two', 'x'.repeat(100)],
    });
    const text = readFileSync(join(root, 'releases/1.2.0.json'), 'utf8');
    expect(text).toContain('    "everyone": ["one", "two"]\n');
    expect(text).toContain('  "required": [\n    "one",\n    "two",\n');
    expect(text.endsWith('}\n')).toBe(true);
  });
});

describe('a scenario beside its latest release', () => {
  const story = today.scenarios[scenario?.id ?? ''];
  const verdictsTurned = {
    ...today,
    scenarios: Object.fromEntries(
      Object.entries(today.scenarios).map(([id, one]) => [
        id,
        { ...one, scenes: JSON.parse(JSON.stringify(one.scenes).replaceAll('"best"', '"poor"')) },
      ]),
    ),
  };

  it('has no problem where nothing has changed', () => {
    expect(scenario && checkScenarioRelease({ ...shipped, releases: [today] }, scenario)).toEqual(
      [],
    );
  });

  it('is held against the latest release that has it, not against those before', () => {
    const without = { ...today, version: '1.3.0', scenarios: {} };
    const older = { ...verdictsTurned, version: '1.1.0' };
    const check = (releases: typeof shipped.releases) =>
      scenario && checkScenarioRelease({ ...shipped, releases }, scenario);
    expect(check([older, today, without])).toEqual([]);
    expect(check([today, verdictsTurned])?.length).toBeGreaterThan(0);
    expect(check([without])).toEqual([]);
    expect(check([])).toEqual([]);
  });

  it('has its problems in story.md, with line and column', () => {
    const problems =
      scenario && checkScenarioRelease({ ...shipped, releases: [verdictsTurned] }, scenario);
    const lines = readFileSync(scenario?.path ?? '', 'utf8').split('\n');
    const best = Object.values(story?.scenes ?? {}).flatMap(({ choices }) =>
      choices.filter(({ verdict }) => verdict === 'best'),
    );
    expect(problems).toHaveLength(best.length);
    for (const { file, line, column, rule, severity } of problems ?? []) {
      expect([file, rule, severity]).toEqual([
        `scenarios/${scenario?.id}/story.md`,
        'released-verdict-changed',
        'warning',
      ]);
      expect(lines[line - 1]?.slice(column - 1)).toMatch(/^\[/);
      expect(lines[line]).toMatch(/^ {2}> \*\*Best\.\*\*/);
    }
  });

  it('that lies elsewhere under the same name is another story', () => {
    const elsewhere = scenario && { ...scenario, path: '/tmp/elsewhere/story.md' };
    const library = { ...shipped, releases: [verdictsTurned] };
    expect(elsewhere && checkScenarioRelease(library, elsewhere)).toEqual([]);
  });
});
