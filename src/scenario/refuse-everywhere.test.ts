import { describe, expect, test, vi } from 'vitest';
import { readStory } from './read-story.ts';
import { aStory, readAStory } from './testing/a-story.ts';

// A busy machine may be ten times slower.
vi.setConfig({ testTimeout: 60_000 });

/** Headings, questions, choices and activities become plain text, so nothing of the above may hide there. */
describe('wherever it is hidden', () => {
  const hostile = [
    '{a}',
    '<b>a</b>',
    '<Chart/>',
    '<!-- a -->',
    '[a](javascript:x)',
    '![a](data:x)',
    '`a`',
    '&lbrace;',
    '&lt;script>',
    '<javascript:x>',
    'http://a.example',
    '\ue000',
    'a\u202eb',
  ];
  const go = '\n\n[Go on](#ending-x)';
  const places: [name: string, line: number, write: (text: string) => string][] = [
    [
      'a heading',
      15,
      (text) => `Prose.${go}\n\n## Scene ${text}\n\nx`.replace(`Prose.${go}\n\n`, ''),
    ],
    ['a subheading', 15, (text) => `### A ${text}`],
    ['a question', 15, (text) => `What ${text}?\n\n- [a](#ending-x)\n  > **Best.** a`],
    ['a choice', 17, (text) => `What?\n\n- [a ${text}](#ending-x)\n  > **Best.** a`],
    ['text beside a choice', 17, (text) => `What?\n\n- [a](#ending-x) ${text}\n  > **Best.** a`],
    ['feedback', 18, (text) => `What?\n\n- [a](#ending-x)\n  > **Best.** a ${text}`],
    ['a verdict', 18, (text) => `What?\n\n- [a](#ending-x)\n  > **Best ${text}** a`],
    [
      'a flag',
      20,
      (text) => `What?\n\n- [a](#ending-x)\n  > **Best.** a\n  >\n  > *Remember: ${text}.*`,
    ],
    ['an item of a spot activity', 15, (text) => `- [x] a ${text}\n  > b${go}`],
    ['a reason of a spot activity', 16, (text) => `- [x] a\n  > b ${text}${go}`],
    ['a cell', 17, (text) => `| Item | Goes in | Why |\n|-|-|-|\n| a | b | c ${text} |${go}`],
    ['a header', 15, (text) => `| Item ${text} | Goes in | Why |\n|-|-|-|\n| a | b | c |${go}`],
    ['a way on', 15, (text) => `[Go on ${text}](#ending-x)`],
    ['a junction', 15, (text) => `- If *one* ${text}: [a](#ending-x)\n- Otherwise: [b](#ending-x)`],
    ['a post', 17, (text) => `<ContentNote>\n\na ${text}\n\n</ContentNote>`],
  ];
  /** Inside a link an address is no link of its own. */
  const isPlain = (text: string, name: string) =>
    text.startsWith('http:') && ['a choice', 'a way on'].includes(name);
  describe.each(places)('%s', (name, line, write) => {
    test.each(hostile.filter((text) => !isPlain(text, name)))('%j', (text) => {
      const scenes = `## First\n\n${write(text)}\n\n## Ending: x\n\nx`;
      const unsafe = new Set([
        'braces',
        'raw-html',
        'unknown-component',
        'link-scheme',
        'unsupported-markdown',
        'unsupported-character',
      ]);
      const found = readAStory({ scenes }).diagnostics.filter(({ rule }) => unsafe.has(rule));
      expect(found.map((problem) => problem.line)).toContain(line);
    });
  });

  test.each(hostile)('in a section: %j', (text) => {
    const { diagnostics } = readStory(
      aStory({
        sections: `## Debrief\n\n### A ${text}\n\nb\n\n## In your organisation\n\n- ${text}`,
      }),
    );
    expect(diagnostics.length).toBeGreaterThanOrEqual(2);
  });
});
