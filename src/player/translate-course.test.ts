import { expect, it } from 'vitest';
import type { CourseTranslation } from './course.ts';
import { aCourse } from './testing/a-course.ts';
import { findTranslation, translateCourse } from './translate-course.ts';

const translation: CourseTranslation = {
  title: 'Cwrs',
  summary: 'Ar gyfer profion.',
  pathways: { ward: 'Y ward' },
  audiences: { one: 'Yr holl staff', two: 'Rheolwyr' },
  scenarios: {
    one: { title: 'Un', summary: 'Stori fach.', readHref: 'read/one.cy.html' },
  },
};

it('has the words of what has been translated, and says where words stay English', () => {
  const { title, titleLang, summaryLang, scenarios } = translateCourse(
    aCourse(['one', 'two']),
    translation,
  );
  expect([title, titleLang, summaryLang]).toEqual(['Cwrs', undefined, undefined]);
  expect(scenarios).toMatchObject([
    {
      title: 'Un',
      summary: 'Stori fach.',
      audience: 'Yr holl staff',
      readHref: 'read/one.cy.html',
    },
    { title: 'Title of two', audience: 'Rheolwyr', lang: 'en-GB', readHref: 'read/two.html' },
  ]);
  expect(scenarios[0]).not.toHaveProperty('lang');
});

it('changes nothing that a record rests on', () => {
  const course = aCourse(['one', 'two']);
  const told = translateCourse(course, translation);
  const { id, required, outcomes, passingScore } = course;
  expect(told).toMatchObject({ id, required, outcomes, passingScore });
  expect(told.scenarios.map((one) => [one.id, one.fingerprint, one.outcomes])).toEqual(
    course.scenarios.map((one) => [one.id, one.fingerprint, one.outcomes]),
  );
});

it.each([
  ['ward', 'Y ward', undefined],
  ['night', 'A course', 'en-GB'],
])('of a launch that was narrowed to %s, has the title of that pathway', (pathway, title, lang) => {
  const told = translateCourse({ ...aCourse(['one']), pathway }, translation);
  expect([told.title, told.titleLang]).toEqual([title, lang]);
});

it('says that title and summary are English where they have not been translated', () => {
  const { pathways, audiences, scenarios } = translation;
  const told = translateCourse(aCourse(['one']), { pathways, audiences, scenarios });
  expect([told.title, told.titleLang, told.summaryLang]).toEqual(['A course', 'en-GB', 'en-GB']);
});

it('finds a translation by its language', () => {
  const course = { ...aCourse(['one']), languages: [{ code: 'cy' as const, translation }] };
  expect(findTranslation(course, 'cy')).toBe(translation);
  expect(findTranslation(course, 'en')).toBeUndefined();
});
