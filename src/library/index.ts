export type { Outcomes, Pathways, Sources, Trust } from './content-schemas.ts';
export { type Course, describeAudience, findCourse, listCourses } from './courses.ts';
export type { GuidancePage } from './guidance.ts';
export {
  checkScenario,
  findStories,
  type Library,
  type LibraryScenario,
  type LibraryTranslation,
  loadLibrary,
  loadScenario,
  translationPath,
} from './load-library.ts';
export type { Problem } from './problem.ts';
export {
  checkScenarioRelease,
  compareVersions,
  makeRelease,
  ReleaseExistsError,
  releasesOf,
  writeRelease,
} from './releases.ts';
export { type RulePage, readRulePages } from './rule-pages.ts';
