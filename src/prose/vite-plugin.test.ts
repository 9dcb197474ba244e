import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { aStoryAround } from './testing/a-text.ts';
import { storyPlugin } from './vite-plugin.ts';

const root = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
const folder = join(root, 'scenarios/a-story');

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(root, 'content/guidance'), { recursive: true });
  writeFileSync(join(folder, 'story.md'), aStoryAround('Look.\n\n![A door](door.png)'));
  writeFileSync(
    join(root, 'content/guidance/a-page.md'),
    '---\ntitle: A page\nsummary: S\norder: 1\n---\n\n## What to do\n\nAsk.\n',
  );
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const plugin = storyPlugin(root);
const watched: string[] = [];

async function load(id: string): Promise<string | null> {
  const { load: hook } = plugin;
  if (typeof hook !== 'function') throw new Error('The plugin loads nothing.');
  const context = { addWatchFile: (path: string) => watched.push(path) };
  const loaded = await hook.call(context as never, id);
  return typeof loaded === 'string' ? loaded : null;
}

it('lists stories, and pages of guidance, by their ids', async () => {
  expect(await load('\0virtual:stories')).toContain(
    `"a-story": () => import(${JSON.stringify(join(folder, 'story.js'))})`,
  );
  expect(await load('\0virtual:guidance')).toContain('"a-page": () => import(');
});

it('serves a story in two modules, which import the pictures that they show', async () => {
  const now = await load(join(folder, 'story.js'));
  expect(now).toMatch(/^import picture0 from "\.\/door\.png";/);
  expect(now).toContain('{tag:"img",attributes:{alt:"A door",src:picture0}}');
  expect(now).toContain('import("./story.later.js")');
  expect(watched).toContain(join(folder, 'story.md'));
  const later = await load(join(folder, 'story.later.js'));
  expect(later).not.toMatch(/import|Look/);
  expect(later).toContain('"ending-end":[{tag:"p",children:["End."]}]');
});

it('serves a page of guidance', async () => {
  expect(await load(join(root, 'content/guidance/a-page.page.js'))).toContain(
    'page:[{tag:"h2",children:["What to do"]},{tag:"p",children:["Ask."]}]',
  );
});

it('leaves every other module alone', async () => {
  expect(await load(join(root, 'src/player/story.ts'))).toBeNull();
});
