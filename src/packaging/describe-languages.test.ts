import { expect, it } from 'vitest';
import type { LibraryScenario, Course as ShelfCourse } from '../library/index.ts';
import type { Course } from '../player/index.ts';
import { readStory, readTranslation } from '../scenario/index.ts';
import { describeLanguages } from './describe-languages.ts';
import { writeLaunchPage, writeReadPage } from './launch-page.ts';

const text = (title: string) =>
  `---\ntitle: ${title}\nsummary: S.\naudience: [everyone, managers]\noutcomes: [ST1]\nplatform: P\nminutes: 1\nreviewed: 2026-11-20\nreview_by: 2027-05-20\n---\n\n## A\n\nWords.\n`;

function aScenario(id: string, welsh?: string): LibraryScenario {
  const read = readStory(text(id), { id });
  const translation = `---\ntitle: "${welsh}"\nsummary: "Mae'n braf."\n---\n\n## B\n\nGeiriau.\n`;
  const path = `/scenarios/${id}/story.cy.md`;
  const translations = welsh
    ? [{ language: 'cy' as const, path, ...readTranslation(translation, read) }]
    : [];
  return { id, path: `/scenarios/${id}/story.md`, outcomes: [], read, translations };
}

function aShelfCourse(scenarios: LibraryScenario[], cy?: ShelfCourse['cy']): ShelfCourse {
  return { id: 'ward', title: 'W', summary: 'S', audience: 'A', scenarios, cy, testOut: [] };
}

const where = {
  readHref: (id: string, language = 'en') => `read/${id}.${language}.html`,
  storyHref: (id: string, language = 'en') => `./${id}.${language}.js`,
};
const pathway = { summary: 'S', audience: 'A', scenarios: ['one'], test_out: [] };
const pathways = {
  ward: { ...pathway, title: 'W', cy: { title: 'Y ward', summary: 'Ar y ward.' } },
  night: { ...pathway, title: 'Night' },
};

it('is English alone where no scenario of the course has been translated', () => {
  expect(describeLanguages({ pathways }, aShelfCourse([aScenario('one')]), where)).toEqual([
    { code: 'en' },
  ]);
});

it('has Welsh where one scenario has been, with its words and places, and every audience', () => {
  const course = aShelfCourse([aScenario('one', "Mae'r bws"), aScenario('two')], pathways.ward.cy);
  expect(describeLanguages({ pathways }, course, where)).toEqual([
    { code: 'en' },
    {
      code: 'cy',
      translation: {
        title: 'Y ward',
        summary: 'Ar y ward.',
        pathways: { ward: 'Y ward' },
        audiences: {
          one: 'Yr holl staff, Rheolwyr ac Adnoddau Dynol',
          two: 'Yr holl staff, Rheolwyr ac Adnoddau Dynol',
        },
        scenarios: {
          one: {
            title: 'Mae’r bws',
            summary: 'Mae’n braf.',
            readHref: 'read/one.cy.html',
            storyHref: './one.cy.js',
          },
        },
      },
    },
  ]);
});

it('leaves title and summary out where they have not been translated', () => {
  const [, welsh] = describeLanguages({ pathways }, aShelfCourse([aScenario('one', 'Un')]), where);
  expect(welsh?.translation).not.toHaveProperty('title');
  expect(welsh?.translation).not.toHaveProperty('summary');
});

it('a launch page says in each language what to do without scripts, and leads to its pages', () => {
  const shelf = aShelfCourse([aScenario('one', 'Un <b>')]);
  const scenarios = [{ title: 'One', readHref: 'read/one.html' }] as Course['scenarios'];
  const course = { scenarios, languages: describeLanguages({ pathways }, shelf, where) } as Course;
  const parts = {
    connectSources: "'self'",
    head: '',
    body: '',
    styles: [],
    script: 's.js',
    preload: [],
  };
  const page = writeLaunchPage({ course, ...parts });
  expect(page).toContain('<html lang="en-GB">');
  const [, noScript = ''] = /<noscript>([\s\S]*)<\/noscript>/.exec(page) ?? [];
  const [inEnglish = '', inWelsh = ''] = noScript.split('<div lang="cy">');
  expect(inEnglish).toMatch(/JavaScript is switched off.*href="read\/one\.html">One</);
  expect(inWelsh).toMatch(/Mae JavaScript wedi’i ddiffodd.*href="read\/one\.cy\.html">Un &lt;b></);
});

it.each([
  ['en', '<html lang="en-GB">', 'Skip to main content', 'Content checked 20 November 2026.'],
  ['cy', '<html lang="cy">', 'Neidio i’r prif gynnwys', 'ar 20 Tachwedd 2026.'],
] as const)('a page to read in %s has its language and its words', (language, ...says) => {
  const page = writeReadPage({ language, title: 'T', body: '', styles: [] });
  for (const words of says) expect(page).toContain(words);
});
