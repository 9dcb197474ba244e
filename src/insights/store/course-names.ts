import type { Knowledge } from '../knowledge.ts';

/**
 * What courses are called. A course of the site is known by its id and by its title, and any course by
 * another name that somebody has said it has; capitals and space around it do not matter.
 */
export function createCourseNames(courses: Knowledge['courses']): CourseNames {
  const titles = new Map(courses.map(({ id, title }) => [id, title]));
  const known = new Map([
    ...courses.map(({ id, title }): [string, string] => [fold(title), id]),
    ...courses.map(({ id }): [string, string] => [fold(id), id]),
  ]);
  const aliases = new Map<string, string>();

  const knownOf = (name: string) => known.get(fold(name)) ?? name.trim();

  return {
    find(courseId) {
      let name = knownOf(courseId);
      for (;;) {
        const next = aliases.get(fold(name));
        if (next === undefined) return name;
        name = next;
      }
    },
    titleOf: (id) => titles.get(id) ?? id,
    setAlias(courseId, canonicalId) {
      const [name, canonical] = [knownOf(courseId), knownOf(canonicalId)];
      // What others are called by is called by itself, so that aliases never go in circles.
      aliases.delete(fold(canonical));
      if (fold(name) !== fold(canonical)) aliases.set(fold(name), canonical);
    },
  };
}

/** Most ids: ASCII without a space or a capital. */
const isFolded = /^[!-@[-~]*$/;

/** The same for two spellings of one name. */
export function fold(text: string): string {
  if (isFolded.test(text)) return text;
  return text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

export interface CourseNames {
  find(courseId: string): string;
  titleOf(id: string): string;
  setAlias(courseId: string, canonicalId: string): void;
}
