import { findCourse, type Library, type LibraryScenario } from '../library/index.ts';
import { describeCourse } from '../packaging/index.ts';
import type { Course } from '../player/index.ts';

/** A scenario alone, as its page on the site plays it. */
export function siteCourse(library: Library, scenario: LibraryScenario, version: string): Course {
  const course = findCourse(library, scenario.id);
  if (typeof course === 'string') throw new Error(course);
  return describeCourse(library, { ...course, scenarios: [scenario] }, version, {
    place: 'site',
    homeHref: '/',
    readHref: (id, language) => `/scenarios/${id}/transcript${language ? `.${language}` : ''}/`,
    guidanceHref: '/guidance/*/',
  });
}
