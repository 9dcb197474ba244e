import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProseLink, type ProseNode, proseElements } from '../design/prose.ts';
import { readStory } from '../scenario/index.ts';
import { renderDraft, renderProse } from './render-prose.ts';
import { aStoryAround, someSources } from './testing/a-text.ts';

async function render(prose: string): Promise<readonly ProseNode[]> {
  const parts = await renderDraft(readStory(aStoryAround(prose)), someSources, ['start']);
  return parts['start'] ?? [];
}

const p = (...children: ProseNode[]) => ({ tag: 'p', children });

describe('a draft', () => {
  it.each<[string, ProseNode[]]>([
    ['Some {code} & `more`.', [p('Some {code} & more.')]],
    ['<script>alert(1)</script>', []],
    ['Hello <script>alert(1)</script> you', [p('Hello alert(1) you')]],
    ['<img src="x" onerror="alert(1)">', []],
    ['[x](javascript:alert(1))', [p('x')]],
    ['![x](https://e.vil/x.png) y', [p('y')]],
    [
      '<Post by="Kath" onclick="x" style="y">\n\nHi',
      [{ tag: 'Post', attributes: { by: 'Kath' }, children: [p('Hi')] }],
    ],
    [
      '<When remembered="a">\n\n<Post by="b">\n\nHi\n\n</When>',
      [
        {
          tag: 'When',
          attributes: { remembered: 'a' },
          children: [{ tag: 'Post', attributes: { by: 'b' }, children: [p('Hi')] }],
        },
      ],
    ],
    ['Hi\n\n</Post>', [p('Hi')]],
    ['<Post by="Kath', [p('<Post by=“Kath')]],
    ['<Nobody by="a">\n\nHi\n\n</Nobody>', [p('Hi')]],
    ['~~gone~~ and [^1] and [a][b]', [p('gone and [^1] and [a][b]')]],
    [
      '# A\n\n#### B',
      [
        { tag: 'h2', children: ['A'] },
        { tag: 'h3', children: ['B'] },
      ],
    ],
    ['    four spaces', [p('four spaces')]],
    ['As it says [@nobody].', [p('As it says [@nobody].')]],
    ['\ue03cb\ue03e', [p('\ufffdb\ufffd')]],
    [
      '- a\n  - [x] b',
      [
        {
          tag: 'ul',
          children: [
            {
              tag: 'li',
              children: ['a', { tag: 'ul', children: [{ tag: 'li', children: ['b'] }] }],
            },
          ],
        },
      ],
    ],
    [
      '> | a | b |\n> |-|-|\n> | c | d |',
      [{ tag: 'blockquote', children: [p('a | b'), p('c | d')] }],
    ],
  ])('%s', async (prose, expected) => {
    expect(await render(prose)).toEqual(expected);
  });

  it('is shown as the story will be, once it has no error', async () => {
    const prose = '"Hi" *you* [@a-source]\n\n- a\n- b\n\n<When not="x">\n\nSo.\n\n</When>';
    const read = readStory(aStoryAround(prose));
    expect(await renderDraft(read, someSources)).toEqual(await renderProse(read, someSources));
  });

  it('opens no more elements in each other than a page can show', async () => {
    const depth = (nodes: readonly ProseNode[]): number =>
      Math.max(
        0,
        ...nodes.map((node) => (typeof node === 'string' ? 0 : 1 + depth(node.children ?? []))),
      );
    const nodes = await render(`${'<When remembered="a">\n\n'.repeat(300)}So.`);
    expect(depth(nodes)).toBeLessThan(20);
    expect(JSON.stringify(nodes)).toContain('So.');
  });
});

describe('any text', () => {
  const hostile = fc.constantFrom(
    ...['<script>alert(1)</script>', '<script', '</script>', '<img src=x onerror=alert(1)>'],
    ...['<a href="javascript:alert(1)">x</a>', '[x](JaVaScRiPt:alert)', '[x](data:text/html,x)'],
    ...['![x](http://e.vil/x.png)', '![x](../../x.png)', '![x](ok.png)', '<svg onload=x>'],
    ...['<Post by="a" onclick="x" style="y">', '<Post by="{evil}" platform=\'b\'>', '</Post>'],
    ...['<Post', '<Post by="a', '<When>', '<When remembered="a" not="b">', '</When>'],
    ...[
      '{@html x}',
      '{#if x}',
      '{/if}',
      '{x}',
      '&#123;',
      '&lt;script&gt;',
      '`code`',
      '```\na\n```',
    ],
    ...['    code', '| a | b |\n|-|-|\n| c | d |', '- [x] a', '~~del~~', '[^1]', '[^1]: note'],
    ...[
      '[a]: javascript:x',
      '[a]',
      '***',
      '---',
      '# h1',
      '###### h6',
      '<!-- c -->',
      '<!--',
      '<?p ?>',
    ],
    ...[
      '<style>*{}</style>',
      '<Part>',
      '</Part>',
      '<ListEnd />',
      '<Cite label="x" href="data:x" />',
    ],
    ...[
      '<constructor>',
      '<Post constructor="a" __proto__="b">',
      '\ue000',
      '\ue03c',
      '\ud800',
      '\0',
    ],
    ...[
      '$props()',
      '<svelte:head>',
      '<title>',
      '<textarea>',
      '<plaintext>',
      '<b>',
      'import x from "y"',
    ],
    ...[
      '"',
      '*',
      '**',
      '_',
      '> ',
      '- ',
      '1. ',
      '\\',
      '\n',
      '\n\n',
      ' ',
      'a',
      '&nbsp;',
      '=====',
      'www.a.b',
    ],
  );
  const joint = fc.constantFrom('', '', ' ', '\n', '\n\n');
  const texts = fc.oneof(
    fc
      .array(fc.tuple(hostile, joint), { maxLength: 25 })
      .map((pieces) => pieces.map((one) => one.join('')).join('')),
    fc.string({
      unit: fc.constantFrom(...'abA#-*_>[]()<>/{}&;:!|`"\'\\ \t\n\n.@=0~^$'),
      maxLength: 160,
    }),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  it('is shown with what is on the list, part by part, and never refused', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const read = readStory(aStoryAround(text));
        const parts = await renderDraft(read, someSources);
        expect(Object.keys(parts)).toEqual(Object.keys(read.prose));
        for (const nodes of Object.values(parts)) expectListed(nodes);
      }),
      { numRuns: 500 },
    );
  });
});

function expectListed(nodes: readonly ProseNode[]): void {
  for (const node of nodes) {
    if (typeof node === 'string') continue;
    const given = Object.entries(node.attributes ?? {});
    expect([...proseElements.keys()]).toContain(node.tag);
    for (const [name, value] of given) {
      expect(proseElements.get(node.tag)).toContain(name);
      if (name === 'href') expect(isProseLink(value)).toBe(true);
      if (name === 'src') expect(value).toMatch(/^[\w-][\w./-]*$/);
    }
    expectListed(node.children ?? []);
  }
}
