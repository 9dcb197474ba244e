import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { CheckRule } from '../check/check-rule.ts';
import { languageRules } from '../check/language-rules.ts';
import { drawGraph } from '../check/story-graph.ts';
import { readStory } from '../read-story.ts';
import { aContext, aStory, aStoryWithProse } from '../testing/a-story.ts';
import { findQuotations } from './quotations.ts';
import { readingAge } from './reading-age.ts';
import { splitSentences } from './sentences.ts';
import { splitWords } from './words.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

const words = (text: string) => splitWords(text).map((word) => word.text);

/** What the rules say of a text, whether or not its shape holds. */
function askRules(text: string, rules: readonly CheckRule[] = languageRules) {
  const read = readStory(text, { id: 'a-story' });
  const graph = drawGraph(read);
  return rules.flatMap((rule) => rule(read, graph, aContext));
}

/** Pieces that rules look at, and pieces that break what stands beside them. */
const pieces = fc.constantFrom(
  ...['should', 'SHOULD', 'IG', '(IG)', 'information governance (IG)', 'NHS Trust', 'Eastvale '],
  ...['Hospital', 'Larkmoor', '@mo_hips', '[@nmc-social-media]', '[@', '@', '01632 123456', '+44'],
  ...[
    '943 476 5919',
    '9434765919',
    'LX9 4QZ',
    'Just ask',
    'obviously',
    'of course',
    '!',
    '😀',
    '🇬🇧',
  ],
  ...[
    'click the red button',
    'the red one',
    'see above',
    '[here](https://a.b)',
    '![a](trolley.jpg)',
  ],
  ...['![](', '"', "'", '“', '”', '.', '?', '…', ' ', '  ', '\n', '\n\n', '## A', '## Ending: b'],
  ...[
    '<Post by="@a" platform="01632 123456" time="c">',
    '</Post>',
    '<ContentNote>',
    '</ContentNote>',
  ],
  ...[
    '## Debrief',
    '- [x](#a)',
    '> ',
    '- ',
    '- [x] a\n  > b',
    '*',
    '_',
    '`',
    '\\',
    '&amp;',
    '\0',
    'ŵ',
  ],
  ...['\ud800', '\u202e', 'a'.repeat(50), 'word '.repeat(30)],
);

test('any text: nothing throws, and no word is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const sentences = splitSentences(text);
      expect(sentences.flatMap((sentence) => words(sentence.text))).toEqual(words(text));
      const age = readingAge(sentences.map((one) => ({ words: splitWords(one.text) })));
      expect(age === null || Number.isFinite(age)).toBe(true);
      expect(findQuotations(text).every(({ end }) => end <= text.length)).toBe(true);
      expect(askRules(text)).toEqual(expect.any(Array));
    }),
    { numRuns: 200 },
  );
});

test('any prose in a story: what is reported stands in the file', () => {
  const prose = fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(prose, (text) => {
      const story = aStoryWithProse(text);
      const lines = story.split('\n').length;
      for (const { line, column, message } of askRules(story)) {
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lines);
        expect(column).toBeGreaterThanOrEqual(1);
        expect(message).toMatch(/\.$/);
      }
    }),
    { numRuns: 300 },
  );
});

test('a story without any of this has nothing to report', () => {
  expect(askRules(aStory())).toEqual([]);
});
