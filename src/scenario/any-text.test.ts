import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { expectSound } from './testing/expect-sound.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const head = `---
title: Late again
summary: A bus is late.
audience: [everyone]
outcomes: [ST2]
platform: Facebook
minutes: 4
reviewed: 2026-11-20
review_by: 2027-05-20
---
`;
/** Whole pieces of the format, which by chance make stories without a fault. */
const whole = [
  '## A',
  '## B',
  '## Ending: c',
  '## Ending: c\n\nHome.\n\n## Debrief\n\nLook up.\n\n## In your organisation\n\nWho helps?',
  'Prose with *words* [@nmc-social-media].',
  'What do you do?',
  '- [x](#b)\n  > **Best.** Yes.\n- [y](#ending-c)\n  > **Poor.** No.',
  '- [x](#a)\n  > **Best.** Yes.\n  >\n  > *Remember: one.*\n- [y](#ending-c)\n  > **Poor.** No.',
  '[Go on](#ending-c)',
  '[Go on](#b)',
  '- If *one*: [x](#b)\n- Otherwise: [y](#ending-c)',
  '<When remembered="one">\n\nSo.\n\n</When>',
  '<Post by="a" platform="b" time="c">\n\nSo.\n\n</Post>',
  '- [x] this\n  > why\n- [ ] that\n  > why not',
  '| Item | Goes in | Why |\n|-|-|-|\n| a | b | c |\n| d | e | f |',
  '![A door](trolley.jpg)',
];
/** Pieces that are broken, or break what stands beside them. */
const broken = [
  '---',
  '```',
  '##',
  '## ',
  '# ',
  '###### x',
  '>',
  '> > ',
  '- ',
  '-',
  '1. ',
  '\t',
  '    ',
  '|',
  '|-|',
  '[',
  '](',
  '](#',
  ')',
  '![',
  '**',
  '*',
  '_',
  '~~',
  '<',
  '</',
  '<!--',
  '-->',
  '<Post',
  ' by="',
  '">',
  '/>',
  '<When',
  '{',
  '}',
  '&#123;',
  '&',
  '&#',
  '\\',
  '[@',
  '[^a]',
  '[a]: b',
  '**Best.**',
  '*Remember: ',
  '*Remember: x.*',
  'If *',
  'Otherwise: ',
  'https://',
  'www.a.b',
  'a@b.c',
  '\0',
  '\u2028',
  '\ue000',
  '\ud800',
  '\r',
  '\ufeff',
  'Ending:',
  '__proto__',
  'constructor',
  '  ',
  '\n',
  '\n\n',
  '- [ ] ',
  '- [x](#a)',
  '  > ',
  '====',
  '[x](javascript:a)',
];

test('any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => void expectSound(text)),
    { numRuns: 300 },
  );
});

test('any text after front matter', () => {
  const text = fc.string({
    unit: fc.constantFrom(...'abA#-*_>[]()<>/{}&;:!|`"\'\\ \t\n\n.@=0'),
    maxLength: 120,
  });
  fc.assert(
    fc.property(text, (body) => void expectSound(head + body)),
    { numRuns: 400 },
  );
});

test('any YAML between the lines', () => {
  const yaml = fc.array(
    fc.constantFrom(
      'title',
      'audience',
      'minutes',
      'renamed',
      '__proto__',
      ': ',
      ': [',
      ']',
      '{',
      '}',
      ',',
      '&a ',
      '*a',
      '- ',
      '"',
      "'",
      '|',
      '>',
      '!!',
      '#',
      '?',
      '\n',
      '\n  ',
      '2026-11-20',
      '5',
      'a',
      '...',
      '---\n',
      '\t',
      '\0',
    ),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(yaml, (parts) => void expectSound(`---\n${parts.join('')}\n---\n## A\n\nx`)),
    { numRuns: 400 },
  );
});

test('pieces of the format in any order', () => {
  const played: boolean[] = [];
  const pieces = fc.array(fc.constantFrom(...whole), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(pieces, (parts) => {
      const { story, diagnostics } = expectSound(`${head}\n${parts.join('\n\n')}\n`);
      played.push(diagnostics.length === 0 && story.scenes.length > 1);
    }),
    { numRuns: 500 },
  );
  expect(played, 'some of them can be played').toContain(true);
});

test('whole and broken pieces, on the same line too', () => {
  const piece = fc.oneof(fc.constantFrom(...whole), {
    arbitrary: fc.constantFrom(...broken),
    weight: 3,
  });
  const joint = fc.constantFrom('', ' ', '\n', '\n\n', '\r\n');
  const text = fc.array(fc.tuple(piece, joint), { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(
      text,
      (parts) => void expectSound(head + parts.map((part) => part.join('')).join('')),
    ),
    { numRuns: 700 },
  );
});
