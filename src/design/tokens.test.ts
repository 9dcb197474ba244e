import { describe, expect, it } from 'vitest';
import { compileStyles } from './testing/compile-styles.ts';
import { contrastOf } from './testing/contrast.ts';

const blocks = [...compileStyles('styles.scss').matchAll(/:root\{([^{}]*)\}/g)].map(
  ([, body = '']) => readTokens(body),
);
const light = blocks.find((tokens) => tokens['color-scheme']) ?? {};
const dark = { ...light, ...blocks.find((tokens) => tokens['--colour-page'] === '#14181b') };
const paper = { ...light, ...blocks.find((tokens) => tokens['--type-body'] === '11pt') };

const themes: [string, Record<string, string>][] = [
  ['light', light],
  ['dark', dark],
  ['paper', paper],
];

/** Controls, and colours that only controls have, are not printed. */
const screenOnly = /band-deep|action|second|focus|input|person|error-strong/;

const surfaces = ['page', 'surface', 'surface-quiet', 'surface-tint', 'surface-warm'];
const inks = ['text', 'text-quiet', 'link', 'link-visited', 'link-hover', 'error', 'accent'];
const text: [string, string][] = [
  ...surfaces.flatMap((on): [string, string][] => inks.map((ink) => [ink, on])),
  ['band-text', 'band'],
  ['band-text', 'band-deep'],
  ['band-deep', 'band-text'],
  ['action-text', 'action'],
  ['action-text', 'action-hover'],
  ['action-text', 'action-edge'],
  ['accent', 'second-hover'],
  ['accent', 'second-active'],
  ['error-strong', 'surface'],
  ['focus-text', 'focus'],
  ['text', 'input'],
  ...[1, 2, 3, 4, 5].map((person): [string, string] => ['person-text', `person-${person}`]),
];

/** Edges and shapes that say what something is. The state of a choice is a filled ring as well. */
const shapes: [string, string][] = [
  ['input-border', 'page'],
  ['input-border', 'surface'],
  ['input-border', 'input'],
  ['accent', 'page'],
  ['accent', 'surface'],
  ['accent', 'input'],
  ['error', 'page'],
  ['focus-text', 'focus'],
];

describe.each(themes)('%s', (name, tokens) => {
  const onPaper = name === 'paper';
  const words = onPaper ? text.filter((pair) => !screenOnly.test(pair.join(' '))) : text;

  it('is found in the stylesheet', () => {
    expect(tokens['--colour-page']).toBeDefined();
    if (name !== 'light') expect(tokens).not.toEqual(light);
  });

  it.each(words)('%s on %s can be read (WCAG 2.2, 1.4.3)', (front, back) => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(4.5);
  });
});

describe.each(themes.filter(([name]) => name !== 'paper'))('%s', (_name, tokens) => {
  it.each(shapes)('%s on %s can be seen (WCAG 2.2, 1.4.11)', (front, back) => {
    expect(contrast(tokens, front, back)).toBeGreaterThanOrEqual(3);
  });
});

function contrast(tokens: Record<string, string>, front: string, back: string): number {
  return contrastOf(tokens[`--colour-${front}`] ?? '', tokens[`--colour-${back}`] ?? '');
}

function readTokens(body: string): Record<string, string> {
  return Object.fromEntries(
    body.split(';').map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
    }),
  );
}
