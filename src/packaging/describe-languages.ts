import type { Course, CourseTranslation } from '../player/index.ts';
import { typeset } from '../prose/index.ts';
import { type TranslationLanguage, translationLanguages } from '../scenario/index.ts';
import { sayAudience } from '../words/pages.ts';
import type { CourseOnShelf, CourseShelves, ScenarioOnShelf } from './course-on-shelf.ts';

/** Where a scenario's pages and files are in a language; in English, where none is named. */
export interface LanguagePlace {
  readHref: (id: string, language?: TranslationLanguage) => string;
  storyHref?: (id: string, language?: TranslationLanguage) => string;
}

/** English, and every language that at least one of the course's scenarios has been translated into. */
export function describeLanguages(
  { pathways }: Pick<CourseShelves, 'pathways'>,
  course: CourseOnShelf,
  where: LanguagePlace,
): Course['languages'] {
  const others = translationLanguages.filter((language) =>
    course.scenarios.some((scenario) => findTranslation(scenario, language)),
  );
  return [
    { code: 'en' },
    ...others.map((code) => ({
      code,
      translation: describeTranslation(course, { language: code, pathways, where }),
    })),
  ];
}

export function findTranslation({ translations }: ScenarioOnShelf, language: TranslationLanguage) {
  return translations.find((one) => one.language === language);
}

function describeTranslation(
  course: CourseOnShelf,
  { language, pathways, where }: TranslationContext,
): CourseTranslation {
  const words = course[language];
  const titles = Object.entries(pathways).flatMap(([id, pathway]): [string, string][] => {
    const title = pathway[language]?.title;
    return title === undefined ? [] : [[id, typeset(title)]];
  });
  return {
    ...(words ? { title: typeset(words.title), summary: typeset(words.summary) } : {}),
    pathways: Object.fromEntries(titles),
    audiences: Object.fromEntries(
      course.scenarios.map(({ id, read }) => [id, sayAudience(language, read.story.audience)]),
    ),
    scenarios: Object.fromEntries(
      course.scenarios.flatMap((scenario) => {
        const story = findTranslation(scenario, language)?.story;
        if (!story) return [];
        const { id } = scenario;
        return [
          [
            id,
            {
              title: typeset(story.title),
              summary: typeset(story.summary),
              readHref: where.readHref(id, language),
              ...(where.storyHref ? { storyHref: where.storyHref(id, language) } : {}),
            },
          ],
        ];
      }),
    ),
  };
}

interface TranslationContext {
  language: TranslationLanguage;
  pathways: CourseShelves['pathways'];
  where: LanguagePlace;
}
