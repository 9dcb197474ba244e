import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { expect, it, vi } from 'vitest';
import { parseMarkdown } from './parse-markdown.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const pieces = [
  ...[
    'http',
    'https',
    '://',
    'www',
    '.',
    'a@b.c',
    '@',
    'mailto:',
    'xmpp:',
    'word',
    '[@nmc-x]',
    '&#46;',
    '&amp;',
  ],
  ...[' ', '\n', '- ', '|', '---|---', '~~', '[^a]', '#', '(', ')', '<', '>', '*', '\\'],
];

it('reads any text as GFM reads it, addresses included, though it looks for these only where there may be some', () => {
  const options = {
    extensions: [gfm(), { disable: { null: ['setextUnderline'] } }],
    mdastExtensions: [gfmFromMarkdown()],
  };
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 25 }), (bits) => {
      const text = bits.join('');
      const whole = fromMarkdown(text, options);
      expect(parseMarkdown(text).tree.children.map(bare)).toEqual(whole.children.map(bare));
    }),
    { numRuns: 1500 },
  );
});

/** A node without its places, which are counted otherwise. */
function bare(node: Nodes): unknown {
  const { position: _position, ...rest } = node;
  return 'children' in node ? { ...rest, children: node.children.map(bare) } : rest;
}
