import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type KnownParts, parseMarkdown } from './parse-markdown.ts';
import { readStory } from './read-story.ts';

const folder = 'scenarios';
const stories = readdirSync(folder)
  .filter((name) => !name.startsWith('_'))
  .map((name) => [name, readFileSync(join(folder, name, 'story.md'), 'utf8')] as const);

describe('a text that is read again after each edit is read as if it were new', () => {
  test.each(stories)('%s', (_name, text) => {
    fc.assert(
      fc.property(fc.array(anEdit, { minLength: 1, maxLength: 4 }), (edits) => {
        const known: KnownParts = new Map();
        let now = text;
        readStory(now, { known });
        for (const { at, length, insert } of edits) {
          const from = Math.floor(at * now.length);
          now = now.slice(0, from) + insert + now.slice(from + length);
          expect(plain(readStory(now, { known }))).toEqual(plain(readStory(now)));
        }
      }),
      { numRuns: 4 },
    );
  });
});

it('keeps what the text holds now, and nothing else', () => {
  const known: KnownParts = new Map();
  parseMarkdown('# Top\n\n## One\n\nText.\n\n## Two\n', known);
  expect([...known.keys()]).toEqual(['# Top\n\n', '## One\n\nText.\n\n', '## Two\n']);
  parseMarkdown('## One\n\nText.\n\n## Three\n', known);
  expect([...known.keys()]).toEqual(['## One\n\nText.\n\n', '## Three\n']);
});

it('gives a tree of its own each time, so that whoever changes one changes no other', () => {
  const known: KnownParts = new Map();
  const text = '## One\n\nSome *words*.\n';
  const first = parseMarkdown(text, known).tree;
  const second = parseMarkdown(text, known).tree;
  expect(second).toEqual(first);
  expect(second.children[1]).not.toBe(first.children[1]);
});

const anEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 400 })),
  insert: fc.oneof(
    fc.constantFrom('', 'x', '\n', '\n\n## New\n\nText.\n\n', '## ', '> ', '- [Go](#x)\n', '---\n'),
    fc.constantFrom('<When remembered="a">\n\n', '[a]: https://example.org\n', '\r\n', '\ud83d'),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  ),
});

/** Without what is a function, which equals itself alone. */
function plain({ notes, ...read }: ReturnType<typeof readStory>) {
  return { ...read, notes: { ...notes, placeOfField: null } };
}
