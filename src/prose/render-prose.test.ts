import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ProseNode } from '../design/prose.ts';
import { loadLibrary } from '../library/index.ts';
import { readStory } from '../scenario/index.ts';
import { renderDraft, renderProse, StoryRefusedError } from './render-prose.ts';
import { aStoryAround, someSources } from './testing/a-text.ts';
import { outlineNodes, outlineTree } from './testing/outline.ts';

const { scenarios, guidance, sources } = loadLibrary(process.cwd());

const all = [
  ...scenarios.map(({ id, read }) => [id, read] as const),
  ...scenarios.flatMap(({ id, translations }) =>
    translations.map((one) => [`${id} in ${one.language}`, one] as const),
  ),
  ...guidance.map(({ id, read }) => [`the page ${id}`, read] as const),
];

async function render(prose: string): Promise<readonly ProseNode[]> {
  const parts = await renderProse(readStory(aStoryAround(prose)), someSources, ['start']);
  return parts['start'] ?? [];
}

describe.each(all)('%s', (_name, read) => {
  it('is shown with the words of its file, typeset, and its elements in their order', async () => {
    const parts = await renderProse(read, sources);
    expect(Object.keys(parts)).toEqual(Object.keys(read.prose));
    for (const [part, blocks] of Object.entries(read.prose)) {
      expect(outlineNodes(parts[part] ?? [])).toEqual(outlineTree(blocks));
    }
  });

  it('is the same for those who write it and for those who learn from it', async () => {
    expect(await renderDraft(read, sources)).toEqual(await renderProse(read, sources));
  });
});

describe('what an author writes', () => {
  const p = (...children: ProseNode[]) => ({ tag: 'p', children });
  const source = {
    tag: 'Cite',
    attributes: {
      label: 'A "source"',
      href: 'https://example.org/?a=1&b=2',
      title: 'W & Co: What (2026)',
    },
  };
  it.each<[string, ProseNode[]]>([
    [
      '"Yes," he *says* -- **now**...',
      [
        p(
          '“Yes,” he ',
          { tag: 'em', children: ['says'] },
          ' – ',
          { tag: 'strong', children: ['now'] },
          '…',
        ),
      ],
    ],
    ['"*Yes*," he says', [p('“', { tag: 'em', children: ['Yes'] }, ',” he says')]],
    ['As it says [@a-source].', [p('As it says ', source, '.')]],
    ['[@a-source]', [p(source)]],
    [
      '[the *page*](https://a.b/?c&d="e")',
      [
        p({
          tag: 'a',
          attributes: { href: 'https://a.b/?c&d="e"' },
          children: ['the ', { tag: 'em', children: ['page'] }],
        }),
      ],
    ],
    [
      '[us](mailto:a@b.c)',
      [p({ tag: 'a', attributes: { href: 'mailto:a@b.c' }, children: ['us'] })],
    ],
    [
      '[it](../../content/guidance/speaking-up.md)',
      [p({ tag: 'GuideLink', attributes: { to: 'speaking-up' }, children: ['it'] })],
    ],
    [
      '![A "door"](./img/door.png)',
      [p({ tag: 'img', attributes: { alt: 'A "door"', src: 'img/door.png' } })],
    ],
    ['One line\\\nand another', [p('One line', { tag: 'br' }, 'and another')]],
    ['> A quote', [{ tag: 'blockquote', children: [p('A quote')] }]],
    [
      '3. a\n4. b',
      [
        {
          tag: 'ol',
          attributes: { start: '3' },
          children: [
            { tag: 'li', children: ['a'] },
            { tag: 'li', children: ['b'] },
          ],
        },
      ],
    ],
    [
      '- a\n\n1. b',
      [
        { tag: 'ul', children: [{ tag: 'li', children: ['a'] }] },
        { tag: 'ol', children: [{ tag: 'li', children: ['b'] }] },
      ],
    ],
    [
      '<Post by="Kath & co" platform="X" time="20:41">\n\nHi.\n\n</Post>',
      [
        {
          tag: 'Post',
          attributes: { by: 'Kath & co', platform: 'X', time: '20:41' },
          children: [p('Hi.')],
        },
      ],
    ],
    [
      '<When not="a-flag">\n\nLater.\n\n</When>',
      [{ tag: 'When', attributes: { not: 'a-flag' }, children: [p('Later.')] }],
    ],
    ['2 < 3 > 1 & more', [p('2 < 3 > 1 & more')]],
    [
      'a \\* star, an under_score_, a ` and [brackets]',
      [p('a * star, an under_score_, a ` and [brackets]')],
    ],
    ['| not | a | table |', [p('| not | a | table |')]],
    [
      'back\\\\slash, ~~two~ waves, &copy; and &amp;lt;',
      [p('back\\slash, ~~two~ waves, © and &lt;')],
    ],
    ['=a', [p('=a')]],
  ])('%s', async (prose, expected) => {
    expect(await render(prose)).toEqual(expected);
  });
});

it('refuses a story with an error', async () => {
  await expect(render('Some {code}.')).rejects.toBeInstanceOf(StoryRefusedError);
});

describe('pieces of prose in any order', () => {
  const piece = fc.constantFrom(
    ...['a', 'b c', "it's", '"yes"', '--', '...', '*em*', '**strong**', '*a **b** c*', '***a***'],
    ...['[link](https://a.b/c)', '[in](#start)', '[mail](mailto:a@b.c)', '[page](speaking-up.md)'],
    ...['[@a-source]', '![alt](pic.png)', '\\*', '_x_', 'x_y_z', '1.', '2)', '#', '+', '-', '='],
    ...['~', '|', '`', '\\[x\\]', '!', '&', '&amp;', '<', '2 < 3', '>', '\\\n', '  \n', '\n\n'],
    ...[
      '\n\n- ',
      '\n  - ',
      '\n\n1. ',
      '\n\n3. ',
      '\n\n> ',
      '\n\n<When not="x">\n\n',
      '\n\n</When>\n\n',
    ],
    ...[
      '\n\n<Post by="a" platform="b" time="c">\n\n',
      '\n\n</Post>\n\n',
      ':',
      '^',
      '\u00a0',
      '"',
      "'",
    ],
  );
  const prose = fc
    .array(fc.tuple(piece, fc.constantFrom('', ' ', '\n')), { minLength: 1, maxLength: 14 })
    .map((pieces) => pieces.map((one) => one.join('')).join(''));

  it('are shown with all their words and elements, wherever they are accepted', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(prose, async (text) => {
        const read = readStory(aStoryAround(text));
        if (read.diagnostics.some(({ severity }) => severity === 'error')) return;
        accepted += 1;
        const parts = await renderProse(read, someSources);
        for (const [part, blocks] of Object.entries(read.prose)) {
          expect(outlineNodes(parts[part] ?? [])).toEqual(outlineTree(blocks));
        }
      }),
      { numRuns: 300 },
    );
    expect(accepted).toBeGreaterThan(50);
  });
});
