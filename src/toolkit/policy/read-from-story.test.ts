import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStory, writeHandoff } from '../../scenario/index.ts';
import type { Heard, Stance } from '../content.ts';
import { aClause, aPolicy } from '../testing/some-content.ts';
import { typesetContent } from '../typeset-content.ts';
import { acceptOpen, acceptProposal, standingOf } from './accept-proposals.ts';
import { readFromStory, type StoryReading } from './read-from-story.ts';
import { typesetStories } from './typeset-stories.ts';

const story = readStory(
  `---
title: A ban
---

## A draft

He wants a ban. What do you say?

- [Yes.](#the-notes)
  > **Poor.** x
- [What for?](#the-notes)
  > **Best.** x
- [Ask me again.](#a-draft)
  > **Acceptable.** x

## The notes

Put each note in its place.

| Item | Goes in | Why |
| --- | --- | --- |
| A photo | Clear lines | x |
| A film | We encourage | x |

[Go on](#ending-the-end)

## Ending: the end

Done.
`,
  { id: 'a-ban' },
).story;

const content = {
  clauses: [
    aClause({
      id: 'purpose',
      title: 'Purpose',
      heard: [aChoice('a', 'restrictive'), aChoice('b', 'permissive'), aChoice('c', 'middle')],
    }),
    aClause({
      id: 'photos-and-film',
      title: 'Photos',
      heard: [
        anItem('A photo', 'Clear lines', 'restrictive'),
        anItem('A photo', 'We encourage', 'permissive'),
        anItem('A film', 'We encourage', 'permissive'),
      ],
    }),
    aClause({
      id: 'respect',
      title: 'Respect',
      recommended: 'middle',
      heard: [
        { ...anItem('A film', 'Clear lines', 'restrictive'), crosses: true },
        anItem('A photo', 'Clear lines', 'permissive'),
      ],
    }),
    aClause({ id: 'scope', title: 'Scope' }),
  ],
};

/** A path, the places given to the two notes, and what is proposed. Places: 0 clear lines, 1 we encourage. */
const rows: [string, number[] | null, [string, Stance][]][] = [
  ['a', null, [['purpose', 'restrictive']]],
  ['ca', null, [['purpose', 'restrictive']]],
  ['cc', null, [['purpose', 'middle']]],
  [
    'b_',
    [1, 1],
    [
      ['purpose', 'permissive'],
      ['photos-and-film', 'permissive'],
    ],
  ],
  [
    'b_',
    [0, 1],
    [
      ['purpose', 'permissive'],
      ['photos-and-film', 'restrictive'],
      ['respect', 'permissive'],
    ],
  ],
  [
    'b_',
    [1, 0],
    [
      ['purpose', 'permissive'],
      ['photos-and-film', 'permissive'],
      ['respect', 'middle'],
    ],
  ],
  ['b_', [0], [['purpose', 'permissive']]],
  ['b_', [7, 7], [['purpose', 'permissive']]],
  ['b', [1, 1], [['purpose', 'permissive']]],
];

describe('readFromStory', () => {
  it.each(rows)('%s, notes %j', (path, notes, expected) => {
    const found = read(aLine(path, notes));
    expect(found.proposals.map(({ id, stance }) => [id, stance])).toEqual(expected);
  });

  it("tells what was done in the story's own words", () => {
    const { story: from, acts, proposals, isCut } = read(aLine('cb_', [0, 1]));
    expect(from).toEqual({ id: 'a-ban', title: 'A ban' });
    expect(isCut).toBe(false);
    expect(acts.map(({ scene, did, place }) => [scene, did, place])).toEqual([
      ['A draft', 'Ask me again.', null],
      ['A draft', 'What for?', null],
      ['The notes', 'A photo', 'Clear lines'],
      ['The notes', 'A film', 'We encourage'],
    ]);
    expect(proposals.map(({ because }) => because.map(({ did }) => did))).toEqual([
      ['What for?'],
      ['A photo'],
      ['A photo'],
    ]);
  });

  it('takes a crossed line for no wish for a stricter wording, and says it apart', () => {
    const respect = (notes: number[]) =>
      read(aLine('b_', notes)).proposals.find(({ id }) => id === 'respect');
    const film = { did: 'A film', place: 'Clear lines' };
    expect(respect([1, 0])).toMatchObject({ stance: 'middle', because: [], crossed: [film] });
    expect(respect([0, 0])).toMatchObject({ stance: 'middle', because: [], crossed: [film] });
    expect(respect([0, 1])).toMatchObject({ because: [{ did: 'A photo' }], crossed: [] });
  });

  it('takes of a path what still fits', () => {
    const found = read(aLine('bz', null));
    expect(found.isCut).toBe(true);
    expect(found.acts.map(({ did }) => did)).toEqual(['What for?']);
  });

  it.each([
    ['no line', 'hello there', /^This is no line/],
    ['a broken line', aLine('b', null).replace('.b.', '.a.'), /^Part of the line is missing/],
    [
      'another story',
      writeHandoff({ storyId: 'elsewhere', path: 'b', sorted: {} }),
      /^The line comes from a scenario .* “A ban”\.$/,
    ],
    ['a path that fits no more', aLine('z', null), /^Nothing in the line fits “A ban”/],
    ['no path', aLine('', null), /^Nothing in the line fits/],
  ])('says what is wrong: %s', (_what, line, problem) => {
    const reading = readFromStory(line, content, [story]);
    expect('problem' in reading && reading.problem).toMatch(problem);
  });

  it('never throws, whatever was done or pasted', () => {
    const anyLine = fc.oneof(
      fc.string(),
      fc
        .record({
          storyId: fc.constantFrom('a-ban', '__proto__', 'constructor'),
          path: fc.stringMatching(/^[a-z_]{0,12}$/),
          sorted: fc.dictionary(
            fc.constantFrom('the-notes', 'a-draft', 'toString'),
            fc.array(fc.nat(40), { maxLength: 4 }),
          ),
        })
        .map(writeHandoff),
    );
    fc.assert(
      fc.property(anyLine, (line) => {
        const reading = readFromStory(line, content, [story]);
        expect('problem' in reading || reading.acts.length > 0).toBe(true);
      }),
    );
  });

  it('finds what was heard under typographic quotes as well', () => {
    const shout = (text: string) => text.toUpperCase();
    const whole = { ...someContent, policy: { ...content, also: [], consulting: [] } };
    const { policy } = typesetContent(whole, shout);
    const stories = typesetStories(policy, [story, { ...story, id: 'unheard' }], shout);
    expect(stories.map(({ id }) => id)).toEqual(['a-ban']);
    const reading = readFromStory(aLine('b_', [1, 1]), policy, stories);
    expect('proposals' in reading && reading.proposals.map(({ id }) => id)).toEqual([
      'purpose',
      'photos-and-film',
    ]);
  });
});

describe('proposals', () => {
  const { proposals } = read(aLine('b_', [1, 1]));

  it('fill what is open and change nothing that was chosen', () => {
    const policy = aPolicy({ purpose: { stance: 'restrictive', text: 'Ours.' } });
    const accepted = acceptOpen(policy, proposals);
    expect(accepted.clauses).toEqual({
      ...policy.clauses,
      ...aPolicy({ 'photos-and-film': 'permissive' }).clauses,
    });
    expect(proposals.map((one) => standingOf(one, accepted))).toEqual(['own', 'taken']);
    expect(proposals.map((one) => standingOf(one, policy))).toEqual(['own', 'open']);
    const ours = aPolicy({ purpose: 'restrictive' });
    expect(proposals.map((one) => standingOf(one, ours))).toEqual(['differs', 'open']);
  });

  it.each(['restrictive', 'permissive'] as const)(
    'put our words in place of theirs: %s',
    (stance) => {
      const theirs = aPolicy({ purpose: { stance, text: 'Ours.' } });
      const accepted = acceptProposal(theirs, { id: 'purpose', stance: 'permissive' });
      expect(accepted.clauses).toEqual(aPolicy({ purpose: 'permissive' }).clauses);
    },
  );
});

const someContent = {
  objectives: { stages: [], examples: [] },
  arrangements: { items: [], account: { asks: [], decisions: [] } },
  sources: {},
};

function read(line: string): Exclude<StoryReading, { problem: string }> {
  const reading = readFromStory(line, content, [story]);
  if ('problem' in reading) throw new Error(reading.problem);
  return reading;
}

function aLine(path: string, notes: number[] | null): string {
  return writeHandoff({ storyId: 'a-ban', path, sorted: notes ? { 'the-notes': notes } : {} });
}

function aChoice(choice: string, stance: Stance): Heard {
  return { story: 'a-ban', scene: 'a-draft', choice, item: null, place: null, stance };
}

function anItem(item: string, place: string, stance: Stance): Heard {
  return { story: 'a-ban', scene: 'the-notes', choice: null, item, place, stance };
}
