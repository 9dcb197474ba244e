import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listCourses, loadLibrary } from '../src/library/index.ts';
import {
  type BuiltPackage,
  type BuiltPlayer,
  buildPackage,
  buildPlayer,
  gatherCourseFiles,
  standards,
  worstResumeChars,
} from '../src/packaging/index.ts';

const root = join(import.meta.dirname, '..');
const library = loadLibrary(root);
const courses = listCourses(library);
const folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
const packages = new Map<string, BuiltPackage>();
let player: BuiltPlayer;

/** By standard, words that only its own driver has reason to hold. */
const ownWords: Readonly<Record<string, RegExp>> = {
  scorm12: /LMSInitialize|cmi\.core\./,
  scorm2004: /API_1484_11|["'`]Initialize["'`]|cmi\.success_status/,
  cmi5: /w3id\.org\/xapi|adlnet\.gov\/expapi|X-Experience-API-Version/,
};

/** Words by which the code of pages for HR and editors is known, minified or not: those of its libraries. */
const othersWords = new RegExp(
  [
    'scorm-again|dagre|network-simplex',
    // CodeMirror, idb, inkjs and ajv; reading, rendering and checking stories; zips.
    'codemirror|cm-editor|objectStoreNames|inkVersion|tw-storydata|unevaluatedProperties',
    'thematicBreak|mdsvex|htmlparser|invalid_type|invalid zip data',
  ].join('|'),
  'i',
);

beforeAll(async () => {
  player = await buildPlayer(library, folder);
  for (const course of courses) {
    const built = standards.map(async ({ id: standard }) => {
      const options = { standard, version: '0.0.0' };
      const files = await gatherCourseFiles(library, player, course, options);
      const { id, title, summary } = course;
      const pathway = { id, title, summary };
      const resumeChars = worstResumeChars(course);
      return buildPackage({ ...options, pathway, files, resumeChars });
    });
    for (const one of await Promise.all(built)) packages.set(one.fileName, one);
  }
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(
  courses.flatMap((course) =>
    standards.map(({ id }) => [`${course.id}-${id}`, course, id] as const),
  ),
)('the package %s', (name, course, standard) => {
  it('keeps what a learner waits for before the first scene within the budget', () => {
    const { files } = packageCalled(name);
    const page = readText(files, 'index.html');
    const scripts = [...page.matchAll(/(?:src|modulepreload" href)="([^"]+\.js)"/g)].map(pick);
    const launch = Object.keys(player.manifest).filter((entry) =>
      scripts.includes(player.manifest[entry]?.file ?? ''),
    );
    const styles = [...page.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(pick);
    for (const scenario of course.scenarios) {
      const entries = [...launch, `scenarios/${scenario.id}/story.js`];
      const all = new Set([...scripts, ...entries.flatMap((entry) => [...importedAtOnce(entry)])]);
      const javascriptBytes = sumGzipped(files, all);
      const cssBytes = sumGzipped(files, styles);
      const requests = 1 + styles.length + all.size;
      console.log(
        `${name}, ${scenario.id}: ${javascriptBytes} B of JavaScript, ${cssBytes} B of CSS, ${requests} requests`,
      );
      expect(javascriptBytes).toBeLessThanOrEqual(45_000);
      expect(cssBytes).toBeLessThanOrEqual(20_000);
      expect(requests).toBeLessThanOrEqual(8);
    }
  });

  it('carries its own driver and no other, of at most 12,000 bytes', () => {
    const { files } = packageCalled(name);
    const scripts = [...files.keys()].filter((path) => path.endsWith('.js'));
    const code = scripts.map((path) => readText(files, path)).join('\n');
    const found = Object.keys(ownWords).filter((driver) => ownWords[driver]?.test(code));
    const expected = Object.keys(ownWords).filter((driver) => standard.startsWith(driver));
    expect(found).toEqual(expected);
    expect(scripts.filter((path) => /\/launch-/.test(path))).toHaveLength(1);
    const plain = new Set(packageCalled(`${course.id}-web`).files.keys());
    const bytes = sumGzipped(
      files,
      scripts.filter((path) => !plain.has(path)),
    );
    expect(bytes).toBeLessThanOrEqual(12_000);
  });

  it('has no problem, is small, and holds nothing of the pages for HR and editors', () => {
    const { files, zip, problems } = packageCalled(name);
    expect(problems).toEqual([]);
    // The player and the schemas, and each story in each of its languages.
    const tellings = course.scenarios.reduce((sum, one) => sum + 1 + one.translations.length, 0);
    expect(zip.length).toBeLessThan(190_000 + 30_000 * tellings);
    for (const path of files.keys()) {
      if (path.endsWith('.js')) expect(readText(files, path)).not.toMatch(othersWords);
    }
  });
});

it.each(courses.map((course) => [course.id, course] as const))(
  'the resume data of %s fits, even with every scenario stopped at its last step',
  (_, course) => {
    expect(worstResumeChars(course)).toBeLessThanOrEqual(3_500);
  },
);

it('asks at run time for what its kind needs, and says so in each launch page', () => {
  const asked = standards.map(({ id, launchEntry }) => {
    const page = readText(packageCalled(`everyone-${id}`).files, 'index.html');
    const script = /<script type="module" src="assets\/([a-z0-9-]+)-[\w-]{8}\.js">/.exec(page)?.[1];
    expect(script).toBe(basename(launchEntry, '.ts'));
    return [id, /; connect-src ([^";]+)"/.exec(page)?.[1]];
  });
  expect(asked).toEqual([
    ['scorm12', "'self'"],
    ['scorm2004-4th', "'self'"],
    ['scorm2004-3rd', "'self'"],
    ['cmi5', "'self' https: http:"],
    ['web', "'none'"],
  ]);
});

/** An entry's own file and all that it imports, and that these import, before any of it runs. */
function importedAtOnce(entry: string, files = new Set<string>()): Set<string> {
  const { file = '', imports = [] } = player.manifest[entry] ?? {};
  if (files.has(file)) return files;
  files.add(file);
  for (const one of imports) importedAtOnce(one, files);
  return files;
}

function packageCalled(name: string): BuiltPackage {
  const found = packages.get(`beyond-the-canteen-${name}.zip`);
  if (!found) throw new Error(`There is no package ${name}.`);
  return found;
}

function sumGzipped(files: BuiltPackage['files'], paths: Iterable<string>): number {
  return [...paths].reduce((sum, path) => sum + gzipped(files, path), 0);
}

function gzipped(files: BuiltPackage['files'], path: string): number {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`The package has no ${path}.`);
  return gzipSync(bytes, { level: 9 }).length;
}

function readText(files: BuiltPackage['files'], path: string): string {
  return new TextDecoder().decode(files.get(path));
}

function pick(match: RegExpMatchArray): string {
  return match[1] ?? '';
}
