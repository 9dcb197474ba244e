import { nearestNames } from '../scenario/index.ts';
import type { Library } from './load-library.ts';
import type { LibraryScenario } from './load-scenario.ts';

/** What one package holds. */
export interface Course {
  /** The pathway's id, or a scenario's own. */
  id: string;
  title: string;
  summary: string;
  audience: string;
  scenarios: LibraryScenario[];
  /** Title and summary in Welsh, where there are any. */
  cy?: { title: string; summary: string } | undefined;
  /** Ids of the scenarios of the short way; empty where there is none. */
  testOut: string[];
}

/** Every package that can be made: the pathways, then each scenario alone. */
export function listCourses(library: Library): Course[] {
  const byId = new Map(library.scenarios.map((scenario) => [scenario.id, scenario]));
  const pathways = Object.entries(library.pathways).map(([id, pathway]) => {
    const { scenarios, test_out: testOut, ...words } = pathway;
    return {
      id,
      ...words,
      testOut,
      scenarios: scenarios.flatMap((name) => byId.get(name) ?? []),
    };
  });
  const alone = library.scenarios
    .filter(({ id }) => !Object.hasOwn(library.pathways, id))
    .map((scenario) => ({
      id: scenario.id,
      title: scenario.read.story.title,
      summary: scenario.read.story.summary,
      audience: describeAudience(scenario),
      scenarios: [scenario],
      cy: scenario.translations.find(({ language }) => language === 'cy')?.story,
      testOut: [],
    }));
  return [...pathways, ...alone];
}

/** The course called `id`; a sentence naming those that exist when there is none. */
export function findCourse(library: Library, id: string): Course | string {
  const courses = listCourses(library);
  const found = courses.find((course) => course.id === id);
  if (found) return found;
  const ids = courses.map((course) => course.id);
  const [nearest] = nearestNames(id, ids);
  return `There is no pathway or scenario "${id}". ${nearest ? `Did you mean "${nearest}"? ` : ''}There are: ${ids.join(', ')}.`;
}

const audiences: Record<string, string> = {
  everyone: 'All staff',
  managers: 'Managers and HR',
  communications: 'Communications teams and leaders',
};

/** Whom a scenario is for, in words. */
export function describeAudience({ read }: LibraryScenario): string {
  return read.story.audience.map((audience) => audiences[audience] ?? audience).join(', ');
}
