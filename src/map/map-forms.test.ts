import { svelte } from '@sveltejs/vite-plugin-svelte';
import fc from 'fast-check';
import type { Component } from 'svelte';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { readStory } from '../scenario/index.ts';
import { pageWords } from '../words/pages.ts';
import { describeMap, type MapStory } from './describe-map.ts';
import { listMap } from './list-map.ts';
import { randomMap } from './testing/random-map.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeSvg } from './write-svg.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const text = `---
title: Late again
minutes: 4
---

## At the bus stop

<When not="shouted">

It is quiet.

</When>

What do you do?

- [Ask <him> to leave you out of it.](#on-the-bus)
  > **Best.** He does.
- [Tell him what you think.](#on-the-bus)
  > **Poor.** He films that too.
  >
  > *Remember: shouted, tired.*
- [Wave.](#nowhere)
  > **Acceptable.** He waves.

## On the bus

- If *shouted* and *tired*: [A film](#ending-a-film)
- Otherwise: [Home](#walk-home)

## Walk home

[Go on](#ending-a-film)

## Ending: a film

It has 40 views.

## Debrief

x
`;
const read = readStory(text, { id: 'late-again' });
const lineOf = (words: string) => text.slice(0, text.indexOf(words)).split('\n').length;
const problems = [
  {
    severity: 'error' as const,
    message: 'Unexpected link to "#nowhere".',
    line: lineOf('- [Wave'),
  },
  { severity: 'warning' as const, message: 'Too short.', line: lineOf('[Go on]') },
  { severity: 'warning' as const, message: 'Of the front matter.', line: 2 },
  { severity: 'warning' as const, message: 'Of the debrief.', line: lineOf('## Debrief') + 2 },
];
const map = describeMap(read, problems);

test('describeMap knows scenes, ways, flags and problems of a story, missing scenes too', () => {
  expect(map.scenes.map(({ id, kind, isStart, reads }) => [id, kind, isStart, reads])).toEqual([
    ['at-the-bus-stop', 'scene', true, ['shouted']],
    ['on-the-bus', 'junction', false, []],
    ['walk-home', 'scene', false, []],
    ['ending-a-film', 'ending', false, []],
    ['nowhere', 'missing', false, []],
  ]);
  expect(map.scenes.map((scene) => scene.problems.map(({ message }) => message))).toEqual([
    ['Unexpected link to "#nowhere".'],
    [],
    ['Too short.'],
    [],
    [],
  ]);
  expect(map.scenes[0]?.ways.map(({ letter, verdict, sets }) => [letter, verdict, sets])).toEqual([
    ['a', 'best', []],
    ['b', 'poor', ['shouted', 'tired']],
    ['c', 'acceptable', []],
  ]);
  expect(map.scenes[1]?.ways.map(({ asks, target }) => [asks, target])).toEqual([
    [['shouted', 'tired'], 'ending-a-film'],
    [[], 'walk-home'],
  ]);
});

test('writeMarkdown says all of it as a nested list', () => {
  expect(writeMarkdown(map).replace(`\n${pageWords.en.notice}\n`, '')).toBe(`# Map of Late again

- <a id="map-at-the-bus-stop"></a>**At the bus stop** (Start) (Reads shouted)
  - Error: Unexpected link to "\\#nowhere".
  - a, Best: Ask \\<him\\> to leave you out of it. → [On the bus](#map-on-the-bus)
  - b, Poor: Tell him what you think. → [On the bus](#map-on-the-bus) (sets shouted, tired)
  - c, Acceptable: Wave. → [nowhere](#map-nowhere)
- <a id="map-on-the-bus"></a>**On the bus** (Junction)
  - If shouted and tired → [A film](#map-ending-a-film)
  - Otherwise → [Walk home](#map-walk-home)
- <a id="map-walk-home"></a>**Walk home**
  - Warning: Too short.
  - Go on → [A film](#map-ending-a-film)
- <a id="map-ending-a-film"></a>**A film** (Ending)
- <a id="map-nowhere"></a>**nowhere** (Missing scene)
`);
});

describe('the picture and the list are of the same story', () => {
  it('has each scene once and each choice once in both, whatever their words', () => {
    fc.assert(
      fc.property(randomMap(), (one) => {
        const svg = writeSvg(one, '');
        const list = listMap(one);
        expect(count(svg, /<g class="app-map__scene /g)).toBe(list.length);
        expect(new Set(list.map(({ anchor }) => anchor)).size).toBe(list.length);
        for (const verdict of ['Best', 'Acceptable', 'Poor']) {
          const mark = new RegExp(`app-map__mark--${verdict.toLowerCase()}"`, 'g');
          const listed = list.flatMap(({ ways }) =>
            ways.filter(({ words }) => words.slice(1).startsWith(`, ${verdict}: `)),
          );
          expect(count(svg, mark)).toBe(listed.length);
        }
        const anchors = new Set(list.map(({ anchor }) => anchor));
        for (const { ways } of list) {
          for (const { target } of ways) expect(anchors).toContain(target.anchor);
        }
        expect(svg).not.toMatch(/<b>|undefined|NaN| style=/);
        expect(count(writeMarkdown(one), /^- <a id=/gm)).toBe(list.length);
      }),
      { numRuns: 60 },
    );
  });

  it('says in both what it is not, all of it, and inside the picture', () => {
    const { notice } = pageWords.en;
    const svg = writeSvg(map, '');
    expect(svg).toContain(`<desc>${notice}</desc>`);
    const texts = [...svg.matchAll(/<text [^>]*y="([\d.]+)"[^>]*>([^<]*)<\/text>/g)];
    expect(texts.map(([, , text]) => text).join(' ')).toContain(notice);
    const height = Number(/^<svg [^>]* height="([\d.]+)"/.exec(svg)?.[1]);
    for (const [, y] of texts) expect(Number(y)).toBeLessThan(height);
    expect(writeMarkdown(map).endsWith(`\n\n${notice}\n`)).toBe(true);
  });

  it('tells verdicts and kinds by shape, not by colour alone', () => {
    const svg = writeSvg(map, '.app-map__line{fill:none}');
    expect(svg).toMatch(/<circle class="app-map__mark app-map__mark--best"/);
    expect(svg).toMatch(/<rect class="app-map__mark app-map__mark--acceptable"/);
    expect(svg).toMatch(/<polygon class="app-map__mark app-map__mark--poor"/);
    expect(svg).toMatch(/<polygon class="app-map__box app-map__box--junction"/);
    expect(count(svg, /class="app-map__box app-map__box--ending"/g)).toBe(2);
    for (const words of ['Start', 'Ending', 'Missing scene', '! 1 error', '! 1 warning']) {
      expect(svg).toContain(`>${words}</text>`);
    }
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(svg).toContain('<style>.app-map__line{fill:none}</style>');
  });
});

describe('on a page', () => {
  let server: ViteDevServer;
  let rendered: (name: string, props: { map?: MapStory }) => string;

  beforeAll(async () => {
    server = await createServer({
      configFile: false,
      plugins: [svelte()],
      server: { middlewareMode: true, hmr: false, watch: null },
      optimizeDeps: { noDiscovery: true },
      appType: 'custom',
      logLevel: 'error',
    });
    const components = await server.ssrLoadModule('/src/map/index.ts');
    const { render } = await server.ssrLoadModule('svelte/server');
    rendered = (name, props) =>
      render(components[name] as Component, { props }).body.replace(/<!--.*?-->/g, '');
  }, 60_000);

  afterAll(() => server.close());

  it('draws the same as in a file, in a frame that the keyboard gets to', () => {
    const html = rendered('StoryMap', { map });
    expect(html).toMatch(
      /<section class="app-map__frame" aria-label="Map of Late again" tabindex="0"/,
    );
    const shapes = (source: string) =>
      [...source.matchAll(/<(circle|g|path|polygon|rect|text)\b/g)].map(([, name]) => name);
    // A file has what it stands on before, and the notice behind.
    const drawn = shapes(html);
    expect(drawn).toEqual(shapes(writeSvg(map, '')).slice(1, 1 + drawn.length));
    expect(html).not.toMatch(/ style=|<style/);
  });

  it('lists the same scenes, each with links to where its ways lead', () => {
    const html = rendered('StoryMapList', { map });
    for (const { anchor } of listMap(map)) expect(html).toContain(`<li id="${anchor}">`);
    expect(count(html, /<a href="#map-/g)).toBe(6);
    expect(html).toContain('Ask &lt;him> to leave you out of it.');
    expect(html).not.toContain(' style=');
  });

  it('explains every sign', () => {
    const html = rendered('MapKey', {});
    expect(count(html, /<svg [^>]*aria-hidden="true"/g)).toBe(6);
    for (const kind of ['best', 'acceptable', 'poor']) {
      expect(html).toContain(`app-map__mark--${kind}`);
    }
  });
});

function count(source: string, pattern: RegExp): number {
  return [...source.matchAll(pattern)].length;
}
