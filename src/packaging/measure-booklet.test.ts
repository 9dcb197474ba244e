import { expect, it } from 'vitest';
import {
  type GuidancePage,
  type Library,
  type LibraryScenario,
  loadLibrary,
} from '../library/index.ts';
import { readPage, readStory } from '../scenario/index.ts';
import { measureBooklet, wordsPerPage } from './measure-booklet.ts';

const top =
  '---\ntitle: T\nsummary: S.\naudience: [everyone]\noutcomes: [ST1]\nplatform: P\nminutes: 1\nreviewed: 2026-11-20\nreview_by: 2027-05-20\n---\n';

const story = `${top}
## Bus stop

A man turns round. What now?

- [Say nothing](#fork)
  Poor. He looks away.

## Fork

- Otherwise: [home](#ending-home)

## Ending: Home

You walk.
`;

it('counts scenes with their endings, and the words of stories and of guidance, but not junctions', () => {
  const { scenarios, scenes, words } = measureBooklet(aLibrary([]), 'ward');
  expect({ scenarios, scenes }).toEqual({ scenarios: 2, scenes: 4 });
  const withGuidance = measureBooklet(aLibrary(['Five more words to read.']), 'ward');
  expect(withGuidance.words).toBe(words + 5);
});

it.each([
  [1, 5],
  [20, 20],
  [22, 20],
  [23, 25],
])('says to the nearest 5 how many pages %s full pages of guidance take: %s', (full, pages) => {
  const guidance = Array(full).fill('word '.repeat(wordsPerPage));
  expect(measureBooklet(aLibrary(guidance), 'ward').pages).toBe(pages);
});

it('says which courses there are instead of one that is not there', () => {
  expect(() => measureBooklet(aLibrary([]), 'word')).toThrow(
    'There is no pathway or scenario "word". Did you mean "ward"?',
  );
});

function aLibrary(guidance: string[]): Library {
  return {
    ...loadLibrary('/a-folder-that-is-not-there'),
    pathways: {
      ward: { title: 'W', summary: 'S', audience: 'A', scenarios: ['one', 'two'], test_out: [] },
    },
    scenarios: [aScenario('one'), aScenario('two')],
    guidance: [
      ...guidance.map((text, at) => aPage(`page-${at}`, text)),
      aPage('about', 'Not there.'),
    ],
  };
}

function aScenario(id: string): LibraryScenario {
  const read = readStory(story, { id });
  return { id, path: `/scenarios/${id}/story.md`, outcomes: [], read, translations: [] };
}

function aPage(id: string, text: string): GuidancePage {
  return { id, title: 'T', summary: 'S', order: 1, read: readPage(text) };
}
