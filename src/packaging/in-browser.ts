/** The room's door for the studio: what makes a SCORM 1.2 package of one scenario without Node. */
export { type AssembledPackage, assemblePackage } from './assemble-package.ts';
export { browserTools } from './browser-tools.ts';
export type { CourseShelves } from './course-on-shelf.ts';
export { gatherCourse, type PlayerFiles, type StoryFiles } from './gather-course.ts';
export { hashBytes } from './hash-bytes.ts';
export { PackageError, type PackageFiles, type PackageProblem } from './package-files.ts';
export { type PartRole, type PlayerParts, PlayerPartsSchema } from './player-parts.ts';
export { worstResumeChars } from './resume-chars.ts';
export { scorm12 } from './scorm12.ts';
