export { checkScenario } from './check-scenario.ts';
export type { Outcomes, Pathways, Sources, Trust } from './content-schemas.ts';
export { type Course, describeAudience, findCourse, listCourses } from './courses.ts';
export type { GuidancePage } from './guidance.ts';
export { makeJsonSchemas, type NamedSchema } from './json-schemas.ts';
export { type Library, loadLibrary } from './load-library.ts';
export {
  findStories,
  type LibraryScenario,
  type LibraryTranslation,
  loadScenario,
  translationPath,
} from './load-scenario.ts';
export type { Problem } from './problem.ts';
export { type Prompts, promptsOf } from './prompts.ts';
export {
  checkScenarioRelease,
  compareVersions,
  makeRelease,
  ReleaseExistsError,
  releasesOf,
  writeRelease,
} from './releases.ts';
export { type RulePage, readRulePages } from './rule-pages.ts';
export type { Toolkit } from './toolkit.ts';
