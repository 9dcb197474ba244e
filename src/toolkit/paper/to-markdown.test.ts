import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString as textOf } from 'mdast-util-to-string';
import { gfm } from 'micromark-extension-gfm';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/any-work.ts';
import { cleanLine } from './clean-text.ts';
import type { Block, Paper } from './paper.ts';
import { toMarkdown } from './to-markdown.ts';

function aPaper(blocks: Block[], change: Partial<Paper> = {}): Paper {
  return {
    title: 'Social media policy',
    facts: [{ label: 'Owner', value: 'Director of people' }],
    notice: 'This is learning material.',
    blocks,
    ...change,
  };
}

/** As a code host reads it; the transforms would look for addresses once more, in text that was escaped. */
const read = (markdown: string) =>
  fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: gfmFromMarkdown().map(({ transforms: _, ...rest }) => rest),
  });

describe('a paper as Markdown', () => {
  it('reads well as it stands', () => {
    const markdown = toMarkdown(
      aPaper([
        { kind: 'heading', level: 1, text: 'The policy' },
        { kind: 'heading', level: 2, text: '1. Purpose' },
        { kind: 'paragraph', text: 'Encourage good use.\nSay why.' },
        { kind: 'paragraph', text: 'Not decided yet.', tone: 'strong' },
        { kind: 'paragraph', text: 'It decides who.', tone: 'quiet' },
        { kind: 'list', items: ['First', 'Second'], isNumbered: true },
        { kind: 'table', header: ['Clause', 'Why'], rows: [['Purpose', 'It helps | always.']] },
        { kind: 'sources', items: [{ label: 'HCPC', link: 'https://example.org/a?b=1' }] },
      ]),
    );
    expect(markdown).toBe(`# Social media policy

- **Owner:** Director of people

> This is learning material.

## The policy

### 1. Purpose

Encourage good use.

Say why.

**Not decided yet.**

*It decides who.*

1. First
2. Second

| Clause | Why |
| - | - |
| Purpose | It helps \\| always. |

- [HCPC](https://example.org/a?b=1)
`);
  });

  it('links to no other address than one that begins with https', () => {
    const markdown = toMarkdown(
      aPaper([{ kind: 'sources', items: [{ label: 'A slip', link: 'javascript:alert(1)' }] }]),
    );
    expect(kindsIn(read(markdown))).not.toContain('link');
  });

  it('leaves everything that somebody wrote as text, where it was written', () => {
    fc.assert(
      fc.property(anyText, anyText, (one, other) => {
        const blocks: Block[] = [
          { kind: 'heading', level: 2, text: `A ${one}` },
          { kind: 'paragraph', text: other.replace(/\s+/g, ' ') },
          { kind: 'list', items: [`B ${one}`] },
          { kind: 'table', header: ['Clause', one], rows: [[other, one]] },
        ];
        const tree = read(toMarkdown(aPaper(blocks, { title: `C ${other}` })));
        expect(kindsIn(tree)).toEqual(
          expect.arrayContaining(['heading', 'list', 'blockquote', 'table']),
        );
        for (const kind of [
          'html',
          'link',
          'image',
          'code',
          'inlineCode',
          'delete',
          'definition',
        ]) {
          expect(kindsIn(tree)).not.toContain(kind);
        }
        const said = [`C ${other}`, 'Owner: Director of people', 'This is learning material.'];
        const paragraph = cleanLine(other.replace(/\s+/g, ' '));
        expect(tree.children.map((node) => cleanLine(textOf(node)))).toEqual(
          [...said, `A ${one}`, ...(paragraph ? [paragraph] : []), `B ${one}`]
            .map(cleanLine)
            .concat(cleanLine(`Clause${cleanLine(one)}${cleanLine(other)}${cleanLine(one)}`)),
        );
      }),
      { numRuns: 300 },
    );
  });
});

function kindsIn(tree: Nodes): string[] {
  const kinds: string[] = [];
  visit(tree, ({ type }) => void kinds.push(type));
  return kinds;
}
