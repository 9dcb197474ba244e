import type { Language } from '../words/index.ts';
import type { Course, CourseTranslation } from './course.ts';

/**
 * A course in another language than English: titles, summaries and audiences. What has not been translated
 * stays English and says so in `lang`.
 */
export function translateCourse(course: Course, translation: CourseTranslation): Course {
  const { pathway } = course;
  const narrowed = pathway === undefined ? undefined : translation.pathways[pathway];
  const title = pathway === undefined ? translation.title : narrowed;
  return {
    ...course,
    ...(title === undefined ? { titleLang: english } : { title }),
    ...(translation.summary === undefined
      ? { summaryLang: english }
      : { summary: translation.summary }),
    scenarios: course.scenarios.map((scenario) => {
      const audience = translation.audiences[scenario.id] ?? scenario.audience;
      const told = translation.scenarios[scenario.id];
      if (!told) return { ...scenario, audience, lang: english };
      const { title, summary, readHref } = told;
      return { ...scenario, audience, title, summary, readHref };
    }),
  };
}

/** The course's words in a language, where it has any. */
export function findTranslation(course: Course, language: Language): CourseTranslation | undefined {
  return course.languages.find(({ code }) => code === language)?.translation;
}

const english = 'en-GB';
