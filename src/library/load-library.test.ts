import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findCourse, listCourses } from './courses.ts';
import { loadLibrary } from './load-library.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function aProject(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  folders.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

it('finds nothing wrong with the content that is shipped', () => {
  const { problems } = loadLibrary(process.cwd());
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('is neutral where files are missing, and leaves folders with a low line out', () => {
  const root = aProject({ 'scenarios/_playground/story.md': '', 'scenarios/one/story.md': '' });
  const library = loadLibrary(root);
  expect(library.scenarios.map(({ id }) => id)).toEqual(['one']);
  expect(library.trust).toMatchObject({ name: '', passing_score: 0.8 });
  expect(library.problems).toEqual([]);
});

describe('bad content', () => {
  it.each([
    ['sources.yaml', 'a-source: { label: x }', /who/],
    ['sources.yaml', 'a: b: c', /not valid YAML/],
    ['outcomes.yaml', 'ST1: { audience: nobody, text: Do it }', /ST1 → audience/],
    [
      'pathways.yaml',
      'everyone: { title: T, summary: S, audience: A, scenarios: [on] }',
      /"on".*Did you mean "one"/,
    ],
    ['trust.yaml', 'passing_score: 80', /passing_score/],
    ['trust.yaml', 'policy: http://example.org', /policy/],
    ['trust.yaml', 'required: [two]', /"two" in "required"/],
    [
      'trust.yaml',
      'required: [one, one]',
      /second "one" in "required", expected each scenario once/,
    ],
    [
      'pathways.yaml',
      'everyone: { title: T, summary: S, audience: A, scenarios: [one], test_out: [one, one] }',
      /second "one" in "test_out" of the pathway "everyone"/,
    ],
    [
      'pathways.yaml',
      'everyone: { title: T, summary: S, audience: A, scenarios: [one, one, one] }',
      /second "one" in the scenarios of the pathway/,
    ],
  ])('%s with %s is named with its place', (name, text, sentence) => {
    const root = aProject({ [`content/${name}`]: text, 'scenarios/one/story.md': '' });
    const [problem, ...others] = loadLibrary(root).problems;
    if (name === 'trust.yaml') expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: `content/${name}`, severity: 'error' });
    expect(problem?.line).toBeGreaterThanOrEqual(1);
    expect(problem?.message).toMatch(sentence);
  });
});

it('makes a course of each pathway and of each scenario alone, and names them to who asks for another', () => {
  const library = loadLibrary(process.cwd());
  const ids = listCourses(library).map(({ id }) => id);
  expect(ids).toEqual([...Object.keys(library.pathways), ...library.scenarios.map(({ id }) => id)]);
  expect(findCourse(library, 'everione')).toMatch(
    /Did you mean "everyone"\? There are: everyone, /,
  );
});
