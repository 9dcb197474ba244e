import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileStyles } from './testing/compile-styles.ts';

const styles = compileStyles('styles.scss');
const site = compileStyles('site.scss');

describe.each([
  ['styles.scss', styles, 18_000],
  ['site.scss', site, 2_000],
])('%s', (_file, css, budgetBytes) => {
  it('stays within its budget', () => {
    expect(gzipSync(css, { level: 9 }).length).toBeLessThanOrEqual(budgetBytes);
  });

  it.each([
    ['an address', /https?:|\/\//],
    ['a file', /url\(/i],
    ['an embedded file', /data:/i],
    ['another stylesheet', /@import/],
    ['a font', /@font-face/],
    ['the NHS font', /frutiger/i],
    ['the height of the window', /\d(?:[sld]?v[hb]|vmin|vmax)\b/],
    ['a part that sticks', /position:\s*(?:sticky|fixed)/],
    [
      'a scroller inside the page',
      /[{}](?!html)[^{}]+\{[^{}]*overflow(?:-[xy])?:\s*(?:auto|scroll)/,
    ],
    ['a kit function over a custom property', /rgba?\(var\(/],
  ])('never uses %s', (_what, pattern) => {
    expect(css).not.toMatch(pattern);
  });

  it('defines every custom property it uses', () => {
    const defined = new Set([...styles.matchAll(/(--[\w-]+)\s*:/g)].map(([, name]) => name));
    const used = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
    expect(used.size).toBeGreaterThan(10);
    expect([...used].filter((name) => !defined.has(name))).toEqual([]);
  });

  it('puts everything into the layers that one line declares', () => {
    const [declared = ''] = css.match(/@layer [\w-]+(?:\s*,\s*[\w-]+)+;/g) ?? [];
    const names = declared.replace(/^@layer |;$/g, '').split(/\s*,\s*/);
    const opened = [...css.matchAll(/@layer ([\w-]+)\s*\{/g)].map(([, name]) => name);
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.filter((name) => !names.includes(name ?? ''))).toEqual([]);
  });
});

it('declares the same layers in both files', () => {
  const line = /@layer [\w-]+(?:\s*,\s*[\w-]+)+;/g;
  expect(styles.match(line)).toHaveLength(1);
  expect(site.match(line)).toEqual(styles.match(line));
});

it('sets the font on the page, which the kit does not', () => {
  expect(styles).toMatch(/(?:^|[{}])html\{[^}]*font-family:\s*arial,\s*sans-serif/);
});

it.each([
  ['a dark theme, on screens only', '@media screen and (prefers-color-scheme: dark)'],
  ['forced colours', '@media(forced-colors: active)'],
  ['motion only where it is welcome', '@media(prefers-reduced-motion: no-preference)'],
  ['paper', '@media print'],
  ['both colour schemes', 'color-scheme:light dark'],
])('provides for %s', (_what, text) => {
  expect(styles).toContain(text);
});

it('moves nothing for people who asked for less motion', () => {
  const welcome =
    /@media\(prefers-reduced-motion: no-preference\)\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}/g;
  expect(styles.replace(welcome, '')).not.toMatch(
    /animation:|transition:|scroll-behavior:\s*smooth/,
  );
});
