import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Component, Snippet } from 'svelte';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Memory } from './memory.ts';

// The components as a build renders them: compiled for a server, with the project's own options.
let server: ViteDevServer;
let rendered: (name: string, has: Record<string, string>, memory?: Memory) => string;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    plugins: [svelte()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
  });
  const { render } = await server.ssrLoadModule('svelte/server');
  const { createRawSnippet } = await server.ssrLoadModule('svelte');
  const children: Snippet = createRawSnippet(() => ({ render: () => '<p>Add me?</p>' }));
  const components = new Map<string, Component>();
  for (const name of ['Cite', 'ContentNote', 'Message', 'Post', 'Reply', 'When']) {
    components.set(
      name,
      (await server.ssrLoadModule(`/src/design/story/${name}.svelte`))['default'],
    );
  }
  rendered = (name, has, memory = []) =>
    render(components.get(name), { props: { has, memory, children } }).body.replace(
      /<!--.*?-->/g,
      '',
    );
}, 60_000);

afterAll(() => server.close());

it.each([
  ['Post', { by: 'Kath', platform: 'Facebook', time: '20:41' }, 'Example post by Kath (fictional)'],
  ['Reply', { by: 'Mo', time: '09:12' }, 'Example reply by Mo (fictional)'],
  [
    'Message',
    { from: 'Kath', to: 'Delroy', time: '02:04' },
    'Example message from Kath to Delroy (fictional)',
  ],
])('%s is an article with a name that says who and that it is fictional', (name, props, says) => {
  const html = rendered(name, props);
  const id = /<article[^>]* aria-labelledby="([^"]+)"/.exec(html)?.[1];
  const label = new RegExp(`<p[^>]* id="${id}"[^>]*>([\\s\\S]*?)</p>`).exec(html)?.[1] ?? '';
  expect(label.replace(/<[^>]+>/g, '').trim()).toBe(says);
  expect(html).toContain('<p>Add me?</p>');
  expect(html).toMatch(/<time datetime="\d\d:\d\d">/);
  expect(html).toContain(`Fictional ${name.toLowerCase()}`);
});

it.each([
  ['Post', { by: 'Kath', platform: 'Facebook', time: '20:41', likes: '12' }],
  ['Reply', { by: 'Mo', time: '09:12', likes: '1' }],
  ['Message', { from: 'Kath', time: '02:04', via: 'Messenger' }],
  ['ContentNote', {}],
])('%s is inert, has no heading and sets no style', (name, props) => {
  expect(rendered(name, props)).not.toMatch(
    /<(?:a|button|input|h\d|script|style)\b|style=|tabindex/,
  );
});

it.each([
  ['12', '12 likes'],
  ['1', '1 like'],
  ['0', '0 likes'],
])('says likes=%j as %j', (likes, says) => {
  expect(rendered('Post', { by: 'Kath', platform: 'Facebook', time: '20:41', likes })).toContain(
    says,
  );
});

it('has no likes where none are given', () => {
  expect(rendered('Post', { by: 'Kath', platform: 'Facebook', time: '20:41' })).not.toContain(
    'like',
  );
});

it('escapes what a story says', () => {
  const html = rendered('Post', { by: '<b>Kath', platform: '"X"', time: '<i>' });
  expect(html).not.toMatch(/<[bi]>/);
  expect(html).toContain('&lt;b>Kath');
});

it('cites in a new tab, and says so', () => {
  const html = rendered('Cite', {
    label: 'NMC guidance',
    href: 'https://example.org/',
    title: 'NMC',
  });
  expect(html).toMatch(/^\(<a class="app-cite" href="https:\/\/example.org\/" title="NMC"/);
  expect(html).toContain('target="_blank" rel="noopener noreferrer"');
  expect(html.replace(/<[^>]+>/g, '')).toBe('(NMC guidance (opens in a new tab))');
});

it.each<[string[], Record<string, string>, boolean]>([
  [['told-ines'], { remembered: 'told-ines' }, true],
  [['told-ines'], { not: 'told-ines' }, false],
  [[], { remembered: 'told-ines' }, false],
  [[], { not: 'told-ines' }, true],
])('shows what hangs on a flag: remembered %j, wanted %j', (memory, has, isShown) => {
  expect(rendered('When', has, memory).includes('Add me?')).toBe(isShown);
});

it.each([
  [{ remembered: 'told-ines' }, 'Only if you came here after: '],
  [{ not: 'told-ines' }, 'Only if this did not happen: '],
])('shows %j with its condition on a page that holds the whole story', (has, says) => {
  const html = rendered('When', has, 'everything');
  expect(html).toContain(says);
  expect(html).toContain('told ines');
  expect(html).toContain('Add me?');
});
