import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Audience, checkStory, readStory } from '../scenario/index.ts';
import { writeNewStory } from './new-story.ts';

const sources = Object.keys(parse(readFileSync('content/sources.yaml', 'utf8')));
const outcomes = Object.keys(parse(readFileSync('content/outcomes.yaml', 'utf8')));
const today = '2026-11-22';
const wish = {
  title: 'A thank you',
  audience: [] as Audience[],
  outcomes: ['ST2'],
  today,
  sources,
};

function problemsOf(text: string, known: readonly string[] = sources) {
  const read = readStory(text, { id: 'a-new-story' });
  const context = {
    sources: known,
    outcomes,
    passingScore: 0.8,
    files: ['story.md'],
    today,
    guidance: [],
  };
  return checkStory(read, context);
}

const audiences: Audience[] = ['everyone', 'managers', 'communications'];
const wishes = fc.record({
  title: fc
    .array(
      fc.constantFrom(
        'soup',
        'the',
        'photo',
        "Mags's",
        '"quiet"',
        'group:',
        'and',
        '# one',
        'yes',
        '12',
      ),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map((words) => words.join(' ')),
  audience: fc.subarray(audiences),
  outcomes: fc.subarray(outcomes, { minLength: 1 }),
  platform: fc.constantFrom('Facebook', 'WhatsApp', 'X', 'a group: "Ward & co"', ''),
  minutes: fc.integer({ min: 0, max: 100 }),
  known: fc.constantFrom(sources, sources.slice(0, 2), ['one-source'], []),
});

describe('a new story', () => {
  test('has no problem and no warning, whatever it is about', () => {
    fc.assert(
      fc.property(wishes, ({ known, ...asked }) => {
        const text = writeNewStory({ ...asked, today, sources: known });
        expect(problemsOf(text, known)).toEqual([]);
        const { story } = readStory(text);
        expect(story.title).toBe(asked.title);
        expect(story.outcomes).toEqual(asked.outcomes);
        expect(story.audience).toEqual(asked.audience.length > 0 ? asked.audience : ['everyone']);
      }),
      { numRuns: 40 },
    );
  });

  test('has problems in nothing but its title and platform, if these are any text at all', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 120 });
    fc.assert(
      fc.property(anyText, anyText, (title, platform) => {
        const text = writeNewStory({ ...wish, title, platform });
        const { story, diagnostics } = readStory(text);
        expect(diagnostics).toEqual([]);
        expect(story.title).not.toBe('');
        const lines = text.split('\n');
        const others = problemsOf(text).filter(
          ({ line }) => !/^title: |^<Post by="Mags"/.test(lines[line - 1] ?? ''),
        );
        expect(others).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('shows what a story has: scenes, a junction, endings, a post, both kinds of When, flags', () => {
    const text = writeNewStory(wish);
    const { story, notes } = readStory(text);
    expect(story.scenes.map(({ kind }) => kind)).toEqual([
      'scene',
      'scene',
      'scene',
      'junction',
      'ending',
      'ending',
    ]);
    expect(new Set(notes.flagsSet.map(({ flag }) => flag))).toEqual(
      new Set(['talked-of-care', 'shared-the-board']),
    );
    expect(text).toMatch(/<Post [\s\S]*<When remembered[\s\S]*<When not/);
    expect(
      new Set(story.scenes.flatMap(({ choices }) => choices.map(({ verdict }) => verdict))).size,
    ).toBe(3);
  });

  test('cites what the project has, and says what it is', () => {
    expect(writeNewStory(wish)).toContain('[@care-opinion-responding]');
    const other = writeNewStory({ ...wish, sources: ['our-own-policy'] });
    expect(other).toContain('[@our-own-policy]');
    expect(other).not.toMatch(/NHS Employers|Good replies/);
    expect(writeNewStory({ ...wish, sources: [] })).not.toContain('[@');
  });

  test('speaks to its audience', () => {
    const roleFor = (audience: Audience) =>
      /You are Robin, and you (.*)\. Your/.exec(
        writeNewStory({ ...wish, audience: [audience] }),
      )?.[1];
    expect(new Set(audiences.map(roleFor)).size).toBe(3);
  });

  test('lets saying nothing be no best choice, and sharing be one', () => {
    const { story } = readStory(writeNewStory(wish));
    const quiet = story.scenes
      .flatMap(({ choices }) => choices)
      .filter(({ text }) => /nothing online|Better not/.test(text));
    expect(quiet.map(({ verdict }) => verdict).sort()).toEqual(['acceptable', 'poor']);
  });
});
