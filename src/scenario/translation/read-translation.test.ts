import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { fingerprintStory } from '../fingerprint.ts';
import { readStory } from '../read-story.ts';
import { aStory } from '../testing/a-story.ts';
import { findOutdated } from './find-outdated.ts';
import { hashParts } from './hash-parts.ts';
import { readTranslation } from './read-translation.ts';
import { markTranslated, writeSkeleton } from './write-skeleton.ts';

const activities = `
## Morning

Which of these count?

- [x] The sign on the door
  > It names the ward.
- [ ] The cake
  > It is only cake.

[Go on](#noon)

## Noon

Where does each go?

| Item | Goes in | Why |
| --- | --- | --- |
| A rota | Nowhere | It has names. |
| A menu | The page | Nobody is named. |

[Go on](#ending-x)

## Ending: x

That is [all of it](#morning).
`;
const english = aStory();
const original = readStory(english, { id: 'late-again' });
const skeleton = writeSkeleton(english, original);
const welsh = skeleton
  .replace('title: Late again', 'title: Hwyr eto')
  .replace('## At the bus stop', '## Wrth yr arhosfan')
  .replace('## On the bus', '## Ar y bws')
  .replaceAll('(#on-the-bus)', '(#ar-y-bws)')
  .replace('Ask him to leave you out of it.', 'Gofyn iddo eich gadael allan.')
  .replace('He turns the phone the other way.', "Mae'n troi'r ffôn.");
const errorsIn = (text: string, of = original) =>
  readTranslation(text, of).diagnostics.filter(({ severity }) => severity === 'error');

describe('a translation', () => {
  it('has the ids, letters, verdicts, flags and ways on of the original, and its own words', () => {
    const { story, prose } = readTranslation(welsh, original);
    expect(fingerprintStory(story)).toBe(fingerprintStory(original.story));
    expect(story).toMatchObject({
      id: 'late-again',
      title: 'Hwyr eto',
      minutes: original.story.minutes,
      start: 'at-the-bus-stop',
    });
    expect(story.scenes[0]).toMatchObject({
      id: 'at-the-bus-stop',
      title: 'Wrth yr arhosfan',
      choices: [
        { key: 'a', target: 'on-the-bus', text: 'Gofyn iddo eich gadael allan.', verdict: 'best' },
        { key: 'b', target: 'on-the-bus' },
        { key: 'c', target: 'on-the-bus', remembers: ['shouted'] },
      ],
    });
    expect(Object.keys(prose).sort()).toEqual(Object.keys(original.prose).sort());
    expect(prose['at-the-bus-stop/a']?.map((block) => textOf(block))).toEqual([
      "Mae'n troi'r ffôn.",
    ]);
    expect(errorsIn(welsh)).toEqual([]);
  });

  it('has the items of activities in the same order, with the same answers', () => {
    const of = readStory(aStory({ scenes: activities }), { id: 'a' });
    const text = writeSkeleton(aStory({ scenes: activities }), of)
      .replace('The sign on the door', 'Yr arwydd ar y drws')
      .replace('| A rota | Nowhere |', '| Rota | Unman |');
    const { story, prose } = readTranslation(text, of);
    expect(errorsIn(text, of)).toEqual([]);
    expect(story.scenes[0]?.activity).toMatchObject({
      items: [{ text: 'Yr arwydd ar y drws', toFind: true }, { toFind: false }],
    });
    expect(story.scenes[1]?.activity).toMatchObject({
      places: ['Unman', 'The page'],
      items: [{ text: 'Rota', goesIn: 'Unman' }, { goesIn: 'The page' }],
    });
    expect(JSON.stringify(prose['ending-x'])).toContain('"#morning"');
  });

  it.each([
    ['a verdict', '**Best.** Mae', '**Poor.** Mae', /verdict Poor, expected verdict Best/],
    ['a target', '(#ar-y-bws)', '(#getting-off)', /"#getting-off", expected .*"#on-the-bus"/],
    ['a flag', 'Remember: shouted', 'Remember: waited', /waited", expected "Remember: shouted"/],
    ['a choice', /- \["Which[\s\S]*?near you\.\n/, '', /1 choice, expected 2 choices/],
    ['a kind', '## Ending: a quiet', '## A quiet', /scene, expected ending/],
    [
      'a junction',
      'Otherwise: [A quiet ride](#ending-a-quiet',
      'Otherwise: [A film](#ending-a-film-of-you',
      /nothing to remember/,
    ],
    [
      'a condition',
      '<When remembered="shouted">',
      '<When not="shouted">',
      /not="shouted">, expected/,
    ],
    [
      'a scene',
      /## Getting off[\s\S]*?(?=## Ending)/,
      '',
      /4 scenes.*expected 5 scenes, and the one that translates "Getting off" here/,
    ],
    ['a section', /## Debrief[\s\S]*?(?=## In)/, '', /expected the section "## Debrief"/],
  ])('that differs in %s is refused, with the place and what was expected', (_, from, to, says) => {
    const changed = welsh.replace(from, to);
    expect(changed).not.toBe(welsh);
    const found = errorsIn(changed);
    expect(found.map(({ rule }) => rule)).toContain('translation-graph-differs');
    expect(found.map(({ message }) => message).join('\n')).toMatch(says);
    expect(found.every(({ line }) => line > 1)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['no front matter', '# hello'],
    ['an open quote', '---\ntitle: "a\n---\n'],
    ['a field of the original', '---\ntitle: T\nsummary: S\nminutes: 3\n---\n## A\n'],
    ['a hash that is none', '---\ntitle: T\nsummary: S\nsource: { front: 12 }\n---\n## A\n'],
    ['a circle of aliases', '---\ntitle: &a [*a]\n---\n## A\n'],
  ])('of %s is read all the same, and refused', (_, text) => {
    const { story, diagnostics } = readTranslation(text, original);
    expect(fingerprintStory(story)).toBe(fingerprintStory(original.story));
    expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
  });
});

describe('what has changed since it was translated', () => {
  const changedIn = (from: string, to: string) =>
    findOutdated(readStory(english.replace(from, to), { id: 'late-again' }), hashParts(original));

  it.each([
    ['nothing', 'Late', 'Late', []],
    ['white space', 'You are Priya, on', 'You are Priya,\non', []],
    ['the title', 'title: Late again', 'title: Late', ['front']],
    ['the text of a scene', 'You are Priya', 'You are Amara', ['at-the-bus-stop']],
    ['a choice', 'Turn your back to him.', 'Turn round.', ['at-the-bus-stop']],
    ['a question', 'What do you say?', 'What now?', ['on-the-bus']],
    ['feedback', 'He writes down', 'He notes', ['on-the-bus']],
    ['the debrief', 'A uniform is seen', 'Uniforms are seen', ['debrief']],
    ['a verdict, which is no word', '**Acceptable.** Your', '**Poor.** Your', []],
  ])('is found: %s', (_, from, to, parts) => {
    expect(changedIn(from, to)).toEqual(parts);
  });

  it('is found by its old id where a scene was renamed', () => {
    const renamed = english
      .replace('renamed: {}', 'renamed: { on-the-bus: upstairs }')
      .replace('## On the bus', '## Upstairs')
      .replaceAll('(#on-the-bus)', '(#upstairs)');
    const now = readStory(renamed, { id: 'late-again' });
    // Its heading is one of its words.
    expect(findOutdated(now, hashParts(original))).toEqual(['upstairs']);
    const { upstairs = '', ...others } = hashParts(now);
    expect(findOutdated(now, { ...others, 'on-the-bus': upstairs })).toEqual([]);
  });

  it('is no difference in shape where a scene was renamed, though links have its old name', () => {
    const renamed = english
      .replace('renamed: {}', 'renamed: { on-the-bus: upstairs }')
      .replace('## On the bus', '## Upstairs')
      .replaceAll('(#on-the-bus)', '(#upstairs)');
    expect(errorsIn(skeleton.replace('## On the bus', '## Ar y bws'), readStory(renamed))).toEqual(
      [],
    );
  });

  it('is noted by marking, which leaves words and comments alone', () => {
    const later = readStory(english.replace('You are Priya', 'You are Amara'), {
      id: 'late-again',
    });
    const old = welsh.replace('summary:', '# Diolch i Sian\nsummary:');
    expect(findOutdated(later, readTranslation(old, later).source)).toEqual(['at-the-bus-stop']);
    const marked = markTranslated(old, later) ?? '';
    expect(findOutdated(later, readTranslation(marked, later).source)).toEqual([]);
    expect(marked).toContain('# Diolch i Sian');
    expect(marked.slice(marked.indexOf('## '))).toBe(old.slice(old.indexOf('## ')));
    expect(markTranslated(marked, later)).toBe(marked);
    expect(markTranslated('no front matter', later)).toBeNull();
  });
});

it('a skeleton lines up at once, and every text in it waits to be translated', () => {
  const { diagnostics } = readTranslation(skeleton, original);
  expect(new Set(diagnostics.map(({ rule }) => rule))).toEqual(
    new Set(['translation-untranslated']),
  );
  expect(diagnostics).toHaveLength(7);
});
