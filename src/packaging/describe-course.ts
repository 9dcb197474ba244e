import type { Course } from '../player/index.ts';
import { typeset } from '../prose/index.ts';
import { fingerprintStory, listUpdates, type ReleasedStory } from '../scenario/index.ts';
import { sayAudience } from '../words/pages.ts';
import type { CourseOnShelf, CourseShelves } from './course-on-shelf.ts';
import { describeLanguages, type LanguagePlace } from './describe-languages.ts';

/** Where a launch page stands, which decides where its links lead. */
export interface CoursePlace extends LanguagePlace {
  place: Course['place'];
  homeHref: string | null;
  /** Where pages of guidance lie, `*` for the page's id. */
  guidanceHref: string;
}

/** What a launch page is told of its course. `version` is the release's. */
export function describeCourse(
  shelves: CourseShelves,
  course: CourseOnShelf,
  version: string,
  where: CoursePlace,
): Course {
  const { trust, pathways, outcomes } = shelves;
  const ids = course.scenarios.map(({ id }) => id);
  const required = ids.filter((id) => trust.required.includes(id));
  const codes = new Set(course.scenarios.flatMap(({ read }) => read.story.outcomes));
  return {
    id: course.id,
    languages: describeLanguages(shelves, course, where),
    title: typeset(course.title),
    summary: typeset(course.summary),
    place: where.place,
    version,
    passingScore: trust.passing_score,
    feedback: trust.feedback,
    reporting: trust.reporting,
    required: required.length > 0 ? required : ids,
    testOut: chooseTestOut(course.testOut, ids, trust),
    pathways: Object.entries(pathways)
      .filter(
        ([id, { scenarios }]) => id !== course.id && scenarios.every((one) => ids.includes(one)),
      )
      .map(([id, { title, scenarios, test_out: testOut }]) => ({
        id,
        title: typeset(title),
        scenarios,
        testOut: chooseTestOut(testOut, scenarios, trust),
      })),
    outcomes: Object.fromEntries(
      [...codes].map((code) => [code, typeset(outcomes[code]?.text ?? code)]),
    ),
    scenarios: course.scenarios.map((scenario) => ({
      id: scenario.id,
      title: typeset(scenario.read.story.title),
      summary: typeset(scenario.read.story.summary),
      audience: sayAudience('en', scenario.read.story.audience),
      minutes: scenario.read.story.minutes,
      fingerprint: fingerprintStory(scenario.read.story),
      updates: listUpdates(scenario.read.story, findReleased(shelves, scenario.id)),
      outcomes: scenario.read.story.outcomes,
      readHref: where.readHref(scenario.id),
      ...(where.storyHref ? { storyHref: where.storyHref(scenario.id) } : {}),
    })),
    guidance: {
      pattern: where.guidanceHref,
      pages: shelves.guidance.map(({ id, title }) => ({ id, title: typeset(title) })),
    },
    trust: {
      name: trust.name,
      policy: trust.policy,
      contacts: trust.contacts,
      ...(trust.toolkit ? { toolkit: trust.toolkit } : {}),
    },
    homeHref: where.homeHref,
  };
}

function findReleased({ releases }: CourseShelves, id: string): ReleasedStory[] {
  return releases.flatMap(({ scenarios }) =>
    Object.hasOwn(scenarios, id) ? (scenarios[id] ?? []) : [],
  );
}

/**
 * The scenarios of the short way. Where a trust has chosen what it requires, a learner shows just that; a
 * way of one scenario is no shorter, and is not offered.
 */
function chooseTestOut(
  testOut: readonly string[],
  scenarios: readonly string[],
  trust: Pick<CourseShelves['trust'], 'test_out' | 'required'>,
): string[] {
  if (!trust.test_out || testOut.length === 0) return [];
  const required = scenarios.filter((id) => trust.required.includes(id));
  const chosen = required.length > 0 ? required : testOut;
  return chosen.length > 1 ? [...chosen] : [];
}
