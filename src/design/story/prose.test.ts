import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Component } from 'svelte';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainElements, proseElements } from './prose-elements.ts';
import type { ProseNode } from './prose-node.ts';

// The component as a build renders it: compiled for a server, with the project's own options.
let server: ViteDevServer;
let show: (nodes: unknown, memory?: readonly string[] | 'everything') => string;

beforeAll(async () => {
  server = await createServer({
    configFile: false,
    plugins: [svelte()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    appType: 'custom',
    logLevel: 'error',
  });
  const { Prose } = await server.ssrLoadModule('/src/design/index.ts');
  const { render } = await server.ssrLoadModule('svelte/server');
  show = (nodes, memory = []) =>
    render(Prose as Component, { props: { nodes, memory } }).body.replace(/<!--.*?-->/g, '');
}, 60_000);

afterAll(() => server.close());

const p = (...children: ProseNode[]) => ({ tag: 'p', children });

describe('prose', () => {
  it.each<[ProseNode[], string]>([
    [[p('Call ', { tag: 'strong', children: ['now'] }, '.')], '<p>Call <strong>now</strong>.</p>'],
    [[p('a < b & c')], '<p>a &lt; b &amp; c</p>'],
    [[p('a'), p('b')], '<p>a</p><p>b</p>'],
    [[p('a', { tag: 'br' }, 'b')], '<p>a<br/>b</p>'],
    [
      [{ tag: 'ol', attributes: { start: '3' }, children: [{ tag: 'li', children: ['c'] }] }],
      '<ol start="3"><li>c</li></ol>',
    ],
    [[{ tag: 'ol', children: [{ tag: 'li', children: ['a'] }] }], '<ol><li>a</li></ol>'],
    [[{ tag: 'a', attributes: { href: '#b' }, children: ['a'] }], '<a href="#b">a</a>'],
    [
      [{ tag: 'a', attributes: { href: 'https://a.b' }, children: ['a'] }],
      '<a href="https://a.b" target="_blank" rel="noopener noreferrer">a</a>',
    ],
    [
      [{ tag: 'img', attributes: { src: 'a.png', alt: 'A "b"' } }],
      '<img alt="A &quot;b&quot;" src="a.png"/>',
    ],
    [
      [
        p(
          'As (',
          { tag: 'em', children: ['it'] },
          ') says ',
          { tag: 'GuideLink', attributes: { to: 'us' }, children: ['here'] },
          '.',
        ),
      ],
      '<p>As (<em>it</em>) says <a href="/guidance/us/" target="_blank" rel="noopener">here<span class="nhsuk-u-visually-hidden"> (opens in a new tab)</span></a>.</p>',
    ],
  ])('%j is %s', (nodes, html) => {
    expect(show(nodes)).toBe(html);
  });

  it('keeps a citation to the words before and after it', () => {
    const cite = { tag: 'Cite', attributes: { label: 'A B', href: 'https://a.b', title: 'T' } };
    const html = show([p('As it says ', cite, '.')]);
    expect(html.replace(/<[^>]+>/g, '')).toBe('As it says (A B (opens in a new tab)).');
  });

  it.each<[readonly string[], boolean]>([
    [['told-ines'], true],
    [[], false],
  ])('shows what hangs on a flag to those who remember %j', (memory, isShown) => {
    const when = (attributes: Record<string, string>) => [
      { tag: 'When', attributes, children: [p('So.')] },
    ];
    expect(show(when({ remembered: 'told-ines' }), memory)).toBe(isShown ? '<p>So.</p>' : '');
    expect(show(when({ not: 'told-ines' }), memory)).toBe(isShown ? '' : '<p>So.</p>');
  });

  it('has nothing where there is none', () => {
    expect(show(undefined)).toBe('');
  });
});

describe('the list of elements', () => {
  const values: Record<string, string> = { href: 'https://value-of-href', start: '7' };
  it.each([...proseElements])('%s is shown, with %j', (tag, names) => {
    const attributes = Object.fromEntries(
      names.map((name) => [name, values[name] ?? `value-of-${name}`]),
    );
    const html = show([{ tag, attributes, children: ['inside'] }], 'everything');
    expect(html).not.toBe('inside');
    const isVoid = ['br', 'img', 'Cite'].includes(tag);
    expect(html.includes('inside')).toBe(!isVoid);
    // A `When` asks for one of two things, and says in words which.
    const said = tag === 'When' ? ['value of remembered'] : Object.values(attributes);
    for (const value of said) expect(html).toContain(value);
    if (plainElements.includes(tag)) expect(html).toMatch(new RegExp(`^<${tag}\\b[^>]*>`));
  });

  it.each<[ProseNode, string]>([
    [{ tag: 'script', children: ['alert(1)'] }, 'alert(1)'],
    [{ tag: 'iframe', attributes: { src: 'https://e.vil' }, children: ['x'] }, 'x'],
    [{ tag: 'constructor', children: ['x'] }, 'x'],
    [{ tag: '__proto__', children: ['x'] }, 'x'],
    [{ tag: 'toString', children: ['x'] }, 'x'],
    [
      { tag: 'p', attributes: { onclick: 'alert(1)', style: 'a', class: 'b' }, children: ['x'] },
      '<p>x</p>',
    ],
    [{ tag: 'a', attributes: { href: 'javascript:alert(1)' }, children: ['x'] }, 'x'],
    [{ tag: 'a', attributes: { href: 'data:text/html,x', onclick: 'y' }, children: ['x'] }, 'x'],
  ])('%j comes out as %s', (node, html) => {
    expect(show([node])).toBe(html);
  });

  it('lets no citation lead where no link may', () => {
    const attributes = { label: 'A', href: 'javascript:alert(1)', title: 'T' };
    expect(show([{ tag: 'Cite', attributes }])).not.toContain('javascript');
  });
});
