import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts, namesOfChanged } from './compare-texts.ts';

const story = (...scenes: string[]) => ['---\ntitle: A\n---\n', ...scenes].join('\n');

describe('two versions of a story', () => {
  it.each<[string, string, string, string[]]>([
    ['the same', story('## One\n\nA.\n'), story('## One\n\nA.\n'), []],
    ['a changed scene', story('## One\n\nA.\n'), story('## One\n\nB.\n'), ['One']],
    ['a scene more', story('## One\n'), story('## One\n', '## Two\n'), ['One', 'Two']],
    ['another title', '---\ntitle: B\n---\n', story(), ['The top of the file']],
    ['scenes in another order', '## One\nA\n## Two\nB\n', '## Two\nB\n## One\nA\n', []],
    ['two scenes of one name', '## One\nA\n## One\nB\n', '## One\nA\n## One\nC\n', ['One (2)']],
    ['a scene without a name', '## \nA\n', '## \nB\n', ['A scene without a name']],
    ['an empty text', '', '', []],
  ])('name what differs: %s', (_, mine, theirs, names) => {
    expect(namesOfChanged(compareTexts(mine, theirs))).toEqual(names);
  });

  it('show the lines of both', () => {
    const parts = compareTexts('## One\n\nA\nB\nC\n', '## One\n\nA\nX\nC\nD\n');
    expect(parts).toEqual([
      {
        name: 'One',
        change: 'changed',
        lines: [
          { side: 'both', text: '## One' },
          { side: 'both', text: '' },
          { side: 'both', text: 'A' },
          { side: 'mine', text: 'B' },
          { side: 'theirs', text: 'X' },
          { side: 'both', text: 'C' },
          { side: 'theirs', text: 'D' },
        ],
      },
    ]);
  });

  it('say of a scene that only one has whose it is', () => {
    expect(compareTexts('## One\nA\n', '## Two\nB\n').map(({ change }) => change)).toEqual([
      'only-mine',
      'only-theirs',
    ]);
  });

  it('give each side back whole', () => {
    const line = fc.constantFrom('a', 'b', 'c', '');
    const text = fc.array(line, { maxLength: 30 }).map((lines) => `## One\n${lines.join('\n')}!\n`);
    fc.assert(
      fc.property(text, text, (mine, theirs) => {
        fc.pre(mine !== theirs);
        const [part] = compareTexts(mine, theirs);
        const of = (side: string) =>
          (part?.lines ?? []).filter((one) => one.side === 'both' || one.side === side);
        const write = (side: string) =>
          `${of(side)
            .map((one) => one.text)
            .join('\n')}\n`;
        expect(write('mine')).toBe(mine);
        expect(write('theirs')).toBe(theirs);
      }),
    );
  });

  it('take a pasted megabyte in their stride', () => {
    const lines = (word: string) => Array.from({ length: 20_000 }, (_, n) => `${word} ${n}`);
    const parts = compareTexts(lines('mine').join('\n'), lines('theirs').join('\n'));
    expect(parts[0]?.lines).toHaveLength(40_000);
  });
});
