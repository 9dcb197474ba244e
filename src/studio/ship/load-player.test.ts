import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { loadPlayer } from './load-player.ts';

const folderUrl = 'https://trust.example/training/studio/player/';
const pages = { renderStartPage: () => ({ head: '', body: '' }), renderStory: () => '' };
const contents: Readonly<Record<string, string>> = {
  'assets/launch-scorm12-1a.js': 'launch',
  'guidance/about.html': '<!doctype html>',
  'ims_xml.xsd': '<schema/>',
};

const part = (path: string, role: string) => ({
  path,
  role,
  bytes: contents[path]?.length ?? 0,
  sha256: createHash('sha256')
    .update(contents[path] ?? '')
    .digest('hex'),
});

const someParts = {
  format: 1,
  version: '0.1.0',
  script: 'assets/launch-scorm12-1a.js',
  preload: [],
  styles: [],
  renderer: 'render-story-1a.js',
  files: [
    part('assets/launch-scorm12-1a.js', 'script'),
    part('guidance/about.html', 'guidance'),
    part('ims_xml.xsd', 'schema'),
  ],
};

function load(
  files: Readonly<Record<string, string>>,
  parts: unknown = someParts,
  module: unknown = pages,
) {
  const asked: string[] = [];
  const host = {
    fetch: async (input: RequestInfo | URL) => {
      const path = String(input).replace(folderUrl, '');
      asked.push(path);
      const text = path === 'parts.json' ? JSON.stringify(parts) : files[path];
      return text === undefined ? new Response('', { status: 404 }) : new Response(text);
    },
    importModule: async (url: string) => {
      asked.push(`import ${url.replace(folderUrl, '')}`);
      return module;
    },
  };
  return { loading: loadPlayer(folderUrl, host), asked };
}

it('fetches each part once, and tells schemas from what lies in the package as it is', async () => {
  const { loading, asked } = load(contents);
  const player = await loading;
  if ('problem' in player) throw new Error(player.problem);
  expect([...player.files.keys()]).toEqual(['assets/launch-scorm12-1a.js', 'guidance/about.html']);
  expect([...player.schemas.keys()]).toEqual(['ims_xml.xsd']);
  expect(new TextDecoder().decode(player.schemas.get('ims_xml.xsd'))).toBe('<schema/>');
  expect(player.pages).toBe(pages);
  expect(asked).toEqual([
    'parts.json',
    ...someParts.files.map(({ path }) => path),
    'import render-story-1a.js',
  ]);
});

it.each<[string, Parameters<typeof load>, string]>([
  ['one that is not there', [{}], 'answered 404 to assets/launch-scorm12-1a.js'],
  [
    'one of another version',
    [{ ...contents, 'ims_xml.xsd': '<sch3ma/>' }],
    'ims_xml.xsd is not the file that parts.json lists',
  ],
  [
    'one that is cut short',
    [{ ...contents, 'guidance/about.html': '<!doc' }],
    'guidance/about.html is not the file',
  ],
  ['a list of another form', [contents, { ...someParts, format: 2 }], 'parts.json is not the list'],
  [
    'a part above the folder',
    [contents, { ...someParts, files: [{ ...someParts.files[0], path: '../index.html' }] }],
    'parts.json is not the list',
  ],
  [
    'a renderer of another site',
    [contents, { ...someParts, renderer: 'https://elsewhere.example/a.js' }],
    'parts.json is not the list',
  ],
  ['a page instead of a list', [contents, '<!doctype html>'], 'parts.json is not the list'],
  ['a script that renders nothing', [contents, someParts, {}], 'does not render pages'],
])('%s is a sentence with what to do', async (_, given, words) => {
  const player = await load(...given).loading;
  expect('problem' in player && player.problem).toContain(words);
  expect('problem' in player && player.problem).toContain('Reload this page and try again.');
});

it('no server is a sentence too', async () => {
  const player = await loadPlayer(folderUrl, {
    fetch: () => Promise.reject(new TypeError('Failed to fetch')),
    importModule: async () => pages,
  });
  expect('problem' in player && player.problem).toContain('the server did not answer');
});
