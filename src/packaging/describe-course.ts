import { describeAudience, type Library, type Course as ShelfCourse } from '../library/index.ts';
import type { Course } from '../player/index.ts';
import { typeset } from '../prose/index.ts';
import { fingerprintStory } from '../scenario/index.ts';

/** Where a launch page stands, which decides where its links lead. */
export interface CoursePlace {
  place: Course['place'];
  homeHref: string | null;
  readHref: (id: string) => string;
  storyHref?: (id: string) => string;
}

/** What a launch page is told of its course. `version` is the release's. */
export function describeCourse(
  { trust }: Pick<Library, 'trust'>,
  course: ShelfCourse,
  version: string,
  where: CoursePlace,
): Course {
  const ids = course.scenarios.map(({ id }) => id);
  const required = ids.filter((id) => trust.required.includes(id));
  return {
    id: course.id,
    title: typeset(course.title),
    summary: typeset(course.summary),
    place: where.place,
    version,
    passingScore: trust.passing_score,
    required: required.length > 0 ? required : ids,
    scenarios: course.scenarios.map((scenario) => ({
      id: scenario.id,
      title: typeset(scenario.read.story.title),
      summary: typeset(scenario.read.story.summary),
      audience: describeAudience(scenario),
      minutes: scenario.read.story.minutes,
      fingerprint: fingerprintStory(scenario.read.story),
      readHref: where.readHref(scenario.id),
      ...(where.storyHref ? { storyHref: where.storyHref(scenario.id) } : {}),
    })),
    trust: { name: trust.name, policy: trust.policy, contacts: trust.contacts },
    homeHref: where.homeHref,
  };
}
