import { describe, expect, it, vi } from 'vitest';
import { readInk } from './ink/read-ink.ts';
import { readTwee } from './twee/read-twee.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 120_000 });

const today = '2026-11-22';

describe('costly texts', () => {
  // What takes time squared takes minutes here, and the test's limit ends it.
  const long = 200_000;
  const fill = (piece: string) => piece.repeat(Math.floor(long / piece.length));
  it.each([
    ...[
      '[[',
      '[[a',
      '[[a]]',
      '<<',
      '<<a',
      '(set: ',
      '(if: $a)[',
      '[',
      ']',
      '{',
      '<',
      '<a ',
      '<!--',
    ],
    ...[
      '/*',
      '//',
      "''",
      '**',
      '*a ',
      '_',
      '`',
      '\\',
      '&#',
      '&amp;',
      ' ',
      '\t',
      '\n',
      '\n::',
      '\n:: a',
      '\n:: \\',
    ],
    ...[
      '[a](',
      '![a](b) ',
      '[img[',
      '<%',
      '[a]\n',
      '--\n',
      '- ',
      '# ',
      '> ',
      '\n1. ',
      '->',
      '|',
      '<script>',
      '\n[[a->b]]',
    ],
  ])('of %j again and again, in Twee of every format', (piece) => {
    for (const format of ['harlowe', 'sugarcube', 'chapbook', '']) {
      const twee = `:: StoryData\n{"format":"${format}"}\n:: A\n${fill(piece)}`;
      const { notes } = readTwee(twee, { today });
      expect(notes.length).toBeLessThanOrEqual(201);
    }
  });

  it.each([
    '* ',
    '*',
    '- ',
    '\n- ',
    '\n* a',
    '=== a\n',
    '-> a\n',
    '{',
    '{a|',
    '#',
    '<>',
    '\\',
    '"',
    '\n* [a]\n** [b]',
  ])('of %j again and again, in ink', async (piece) => {
    const { notes } = await readInk(piece.repeat(Math.floor(60_000 / piece.length)), { today });
    expect(notes.length).toBeLessThanOrEqual(201);
  });
});
