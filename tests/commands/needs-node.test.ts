import { describe, expect, it } from 'vitest';
import { isNodeTooOld } from '../../bin/needs-node.mjs';

describe('isNodeTooOld', () => {
  it.each([
    ['16.20.2', true],
    ['20.20.2', true],
    ['22.11.99', true],
    ['22.12.0', false],
    ['22.12.0-nightly', false],
    ['23.0.0', false],
    ['24.21.0', false],
    ['100.0.0', false],
  ])('%s: %s', (version, expected) => {
    expect(isNodeTooOld(version)).toBe(expected);
  });
});
