// The house itself: which room may import which, how long a file may be, what each room tells.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { browserDoors, findWrongWays, roomOf } from './support/arrows.ts';
import { findNodeReached, findReached } from './support/reach.ts';
import { readImports, type SourceFile } from './support/read-imports.ts';

const files = readProject(['src', 'bin', 'tests']);
const sources = files.filter(({ path }) => path.startsWith('src/'));

describe('this project', () => {
  it('imports in the direction of the arrows', () => {
    expect(findWrongWays(sources)).toEqual([]);
  });

  it('explains at the top each file that is over 300 lines', () => {
    expect(files.filter((file) => !isShortOrExplained(file)).map(({ path }) => path)).toEqual([]);
  });

  it('has a README.md in every room', () => {
    const rooms = new Set(sources.map(({ path }) => roomOf(path)));
    // In src/pages it would become a page, and files of no room have none.
    const silent = [...rooms].filter(
      (room) =>
        room !== 'pages' && !room?.includes('.') && !paths().includes(`src/${room}/README.md`),
    );
    expect(silent).toEqual([]);
  });

  it('was read: what is known to be there was found', () => {
    expect(sources.length).toBeGreaterThan(100);
    const player = sources.filter(({ path }) => roomOf(path) === 'player').flatMap(readImports);
    expect(player.map(({ address }) => address)).toContain('../scenario/index.ts');
  });
});

it.each(browserDoors)('the browser door %s brings nothing along that needs Node', (door) => {
  expect(findReached(door, sources).length).toBeGreaterThan(2);
  expect(findNodeReached(door, sources)).toEqual([]);
});

describe('what a door brings along', () => {
  const door = (text: string, ...others: string[]): SourceFile[] => [
    { path: 'src/prose/index.ts', text },
    ...others.map((other, at) => ({ path: `src/prose/${at}.ts`, text: other })),
  ];
  it.each([
    ["import 'node:fs';", 'src/prose/index.ts → node:fs'],
    ["import { join } from 'path';", 'src/prose/index.ts → path'],
    ["export * from 'xmllint-wasm';", 'src/prose/index.ts → xmllint-wasm'],
    ["const load = () => import('vite');", 'src/prose/index.ts → vite'],
    ["import { type Stats } from 'fs';", 'src/prose/index.ts → fs'],
  ])('%s is found', (text, expected) => {
    expect(findNodeReached('src/prose/index.ts', door(text))).toEqual([expected]);
  });

  it('is looked for in other rooms too', () => {
    expect(findReached('src/packaging/in-browser.ts', sources)).toEqual(
      expect.arrayContaining([
        'src/packaging/scorm12-manifest.ts',
        'src/prose/typeset.ts',
        'src/scenario/fingerprint.ts',
      ]),
    );
  });

  it('is found through other files, with the way that leads there, and round a circle', () => {
    const files = door(
      "export { a } from './0.ts';",
      "import './1.ts'; import './index.ts';",
      "import '../prose/0.ts'; import 'node:path';",
    );
    expect(findNodeReached('src/prose/index.ts', files)).toEqual([
      'src/prose/index.ts → src/prose/0.ts → src/prose/1.ts → node:path',
    ]);
  });

  it.each([
    "import type { Stats } from 'node:fs';",
    "export type { Stats } from 'node:fs';",
    "type Stats = import('node:fs').Stats;",
    "import 'fflate'; // import 'node:fs';",
  ])('%s brings nothing of Node', (text) => {
    expect(findNodeReached('src/prose/index.ts', door(text))).toEqual([]);
  });
});

describe('an import that points the wrong way is reported', () => {
  it.each([
    ['src/scenario/a.ts', "import { x } from '../tracking/index.ts';", 'no other room only'],
    ['src/tracking/a.ts', "export { x } from '../scenario/index.ts';", 'no other room only'],
    ['src/words/a.ts', "import type { X } from '../design/index.ts';", 'no other room only'],
    ['src/design/a.ts', "import type { X } from '../player/index.ts';", 'words only'],
    ['src/lms/a.ts', "const x = await import('../player/index.ts');", 'lms may import'],
    ['src/lms/a.ts', "type X = import('../player/index.ts').X;", 'lms may import'],
    ['src/player/a.ts', 'import(`../prose/index.ts`)', 'player may import'],
    ['src/player/a.ts', "import.meta.glob('../library/*.ts')", 'player may import'],
    ['src/player/a.ts', "import '/src/cli/index.ts';", 'player may import'],
    ['src/player/A.svelte', "<script>\nimport '../lms/index.ts';\n</script>", 'player may import'],
    ['src/player/A.svelte', "{#await import('../lms/index.ts')}{/await}", 'player may import'],
    ['src/insights/a.ts', "import '../player/index.ts';", 'insights may import'],
    ['src/prose/a.ts', "import '../packaging/index.ts';", 'prose may import'],
    ['src/layouts/A.astro', "---\nimport '../pages/b.ts';\n---", 'layouts may import'],
    ['src/pages/a.astro', "---\nimport '../cli/index.ts';\n---", 'pages may import'],
    ['src/pages/a.astro', "<script>import '../library/index.ts';</script>", 'runs in Node only'],
    ['src/player/a.ts', "import '../scenario/story.ts';", 'past the door'],
    ['src/player/a.ts', "import '../design/story/Post.svelte';", 'past the door'],
    ['src/player/a.ts', "import '../scenario/testing/a-story.ts';", 'past the door'],
    ['src/pages/a.astro', "---\nimport '../lms/learners.ts';\n---", 'past the door'],
    ['src/player/a.ts', "import 'scorm-again/scorm12';", 'only lms may'],
    ['src/scenario/a.ts', "import 'node:fs';", 'scenario is pure'],
    ['src/tracking/a.ts', "import { onMount } from 'svelte';", 'tracking is pure'],
    ['src/player/a.ts', "import 'node:path';", 'runs in the browser'],
    ['src/player/a.ts', "import '../../tests/support/arrows.ts';", 'outside src'],
    ['src/player/a.scss', "@use '../lms/look';", 'player may import'],
    ['src/attic/a.ts', "import '../scenario/index.ts';", 'does not know'],
  ])('%s: %s', (path, text, reason) => {
    const problems = findWrongWays([{ path, text }]);
    expect(problems).toHaveLength(1);
    const line = text.slice(0, text.indexOf('import')).split('\n').length;
    expect(problems[0]).toMatch(new RegExp(`^${path}:${line} .*${reason}`));
  });

  it('names every offender of a file, each with its line', () => {
    const text = "import '../lms/index.ts';\n\nconst late = () => import('../cli/index.ts');\n";
    const problems = findWrongWays([{ path: 'src/player/a.ts', text }]);
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual([
      'src/player/a.ts:1',
      'src/player/a.ts:3',
    ]);
  });
});

describe('an import in order is not', () => {
  it.each([
    ['src/player/a.ts', "import { readStory } from '../scenario/index.ts';"],
    ['src/player/deep/a.ts', "import '../b.ts'; import '../../tracking/index.ts';"],
    ['src/player/a.scss', "@use '../design/tokens'; // @use '../lms/look';"],
    ['src/studio/a.ts', "import '../player/index.ts';"],
    ['src/packaging/a.ts', "import '../prose/index.ts'; import 'node:fs';"],
    [
      'src/pages/a.astro',
      "---\nimport A from '../lms/A.svelte';\nimport '../design/site.scss';\n---",
    ],
    [
      'src/pages/a.astro',
      "---\nimport '../library/index.ts';\n---\n<script>import '../lms/index.ts';</script>",
    ],
    ['src/lms/a.ts', "import 'scorm-again/scorm12'; import { z } from 'zod';"],
    ['src/studio/a.test.ts', "import { aStory } from '../scenario/testing/a-story.ts';"],
    ['src/pages/a.astro', "<script>import '../packaging/in-browser.ts';</script>"],
    ['src/scenario/a.test.ts', "import 'node:fs';"],
    ['src/library/a.ts', "import text from '../../content/trust.yaml?raw';"],
    ['src/player/a.ts', "// import '../lms/index.ts';\nconst s = \"import '../lms/index.ts'\";"],
    ['src/player/a.ts', 'const quote = /[`"]/; const text = "import(`../lms/index.ts`)";'],
  ])('%s: %s', (path, text) => {
    expect(findWrongWays([{ path, text }])).toEqual([]);
  });
});

describe('a long file', () => {
  const lines = (count: number) => 'const a = 1;\n'.repeat(count);
  it.each([
    ['300 lines', lines(300), true],
    ['301 lines', lines(301), false],
    ['301 lines and a comment about something else', `// Adds up scores.\n${lines(300)}`, false],
    [
      'an explanation',
      `// Over 300 lines, because a table is read best whole.\n${lines(300)}`,
      true,
    ],
    ['an explanation in a block', `/*\n * Over 300 lines: one table.\n */\n${lines(300)}`, true],
    ['an explanation far down', `${lines(301)}// Over 300 lines, because.\n`, false],
  ])('%s', (_name, text, expected) => {
    expect(isShortOrExplained({ path: 'src/a.ts', text })).toBe(expected);
  });
});

function isShortOrExplained({ text }: SourceFile): boolean {
  if (text.trimEnd().split('\n').length <= 300) return true;
  const opening = /^\s*(?:(?:\/\/.*\n\s*)+|\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|---\n\s*\/\/.*\n)/.exec(
    text,
  );
  return /over 300 lines/i.test(opening?.[0] ?? '');
}

function readProject(folders: readonly string[]): SourceFile[] {
  return paths()
    .filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)))
    .filter((path) => /\.(ts|mjs|js|svelte|astro|scss)$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root(), path), 'utf8') }));
}

function paths(): string[] {
  return ['src', 'bin', 'tests'].flatMap((folder) =>
    readdirSync(join(root(), folder), { recursive: true, encoding: 'utf8' }).map(
      (path) => `${folder}/${path.replaceAll('\\', '/')}`,
    ),
  );
}

function root(): string {
  return new URL('..', import.meta.url).pathname;
}
