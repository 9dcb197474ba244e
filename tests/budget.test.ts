import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listCourses, loadLibrary } from '../src/library/index.ts';
import {
  type BuiltPackage,
  type BuiltPlayer,
  buildPackage,
  buildPlayer,
  gatherCourseFiles,
} from '../src/packaging/index.ts';
import { drawGraph, findLongestPath, longestPathKept } from '../src/scenario/index.ts';
import { worstCaseLength } from '../src/tracking/index.ts';

const root = join(import.meta.dirname, '..');
const library = loadLibrary(root);
const courses = listCourses(library);
const folder = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
const packages = new Map<string, BuiltPackage>();
let player: BuiltPlayer;

beforeAll(async () => {
  player = await buildPlayer(library, folder);
  for (const { id, title, ...course } of courses) {
    const files = await gatherCourseFiles(library, player, { id, title, ...course }, '0.0.0');
    const request = { standard: 'scorm12', pathway: { id, title }, files, version: '0.0.0' };
    packages.set(id, await buildPackage(request));
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(courses.map((course) => [course.id, course] as const))(
  'the package %s',
  (id, course) => {
    it('keeps what a learner waits for before the first scene within the budget', () => {
      const { files } = packages.get(id) as BuiltPackage;
      const page = new TextDecoder().decode(files.get('index.html'));
      const scripts = [...page.matchAll(/(?:src|modulepreload" href)="([^"]+\.js)"/g)].map(pick);
      const styles = [...page.matchAll(/rel="stylesheet" href="([^"]+)"/g)].map(pick);
      for (const scenario of course.scenarios) {
        const story = player.manifest[`scenarios/${scenario.id}/story.js`];
        const imports = (story?.imports ?? []).map((name) => player.manifest[name]?.file ?? '');
        const all = new Set([...scripts, story?.file ?? '', ...imports]);
        const javascriptBytes = [...all].reduce((sum, name) => sum + gzipped(files, name), 0);
        const cssBytes = styles.reduce((sum, name) => sum + gzipped(files, name), 0);
        const requests = 1 + styles.length + all.size;
        console.log(
          `${id}, ${scenario.id}: ${javascriptBytes} B of JavaScript, ${cssBytes} B of CSS, ${requests} requests`,
        );
        expect(javascriptBytes).toBeLessThanOrEqual(45_000);
        expect(cssBytes).toBeLessThanOrEqual(20_000);
        expect(requests).toBeLessThanOrEqual(8);
      }
    });

    it('has no problem, is small, and holds nothing of the pages for HR and editors', () => {
      const { files, zip, problems } = packages.get(id) as BuiltPackage;
      expect(problems).toEqual([]);
      expect(zip.length).toBeLessThan(600_000);
      for (const [name, bytes] of files) {
        if (name.endsWith('.js'))
          expect(new TextDecoder().decode(bytes)).not.toMatch(/scorm-again/i);
      }
    });

    it('has resume data that fits, even with every scenario stopped at its last step', () => {
      const steps = course.scenarios.map(({ id: scenarioId, read }) => {
        const longest = findLongestPath(drawGraph(read), read.story.start);
        return [scenarioId, Math.min(longest, longestPathKept)] as const;
      });
      const scenarioIds = course.scenarios.map((scenario) => scenario.id);
      const longestPaths = Object.fromEntries(steps);
      expect(worstCaseLength({ scenarioIds, longestPaths })).toBeLessThanOrEqual(3_500);
    });
  },
);

function gzipped(files: BuiltPackage['files'], name: string): number {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`The package has no ${name}.`);
  return gzipSync(bytes, { level: 9 }).length;
}

function pick(match: RegExpMatchArray): string {
  return match[1] ?? '';
}
