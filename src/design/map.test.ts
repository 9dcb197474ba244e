import { expect, it } from 'vitest';
import { compileStyles } from './testing/compile-styles.ts';

const map = compileStyles('map.scss');
const styles = compileStyles('styles.scss');

it('draws the map in the colours of the tokens, and in no others', () => {
  // The map's own are shares of a colour, not colours.
  const defined = new Set(
    [...styles.matchAll(/(--[\w-]+)\s*:/g), ...map.matchAll(/(--app-map-heat-\d):\s*\d+%/g)].map(
      ([, name]) => name,
    ),
  );
  const used = new Set([...map.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  expect(used.size).toBeGreaterThan(10);
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
  expect(map).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|https?:|url\(/i);
});

it('leaves learners without what only maps need', () => {
  expect(styles).not.toContain('app-map');
});
