export { type BuiltPackage, buildPackage, type PackageRequest } from './build-package.ts';
export { type BuiltPlayer, buildPlayer } from './build-player.ts';
export { type CheckPackageOptions, checkPackage } from './check-package.ts';
export { type CourseFilesOptions, gatherCourseFiles } from './course-files.ts';
export { describeBooklet } from './describe-booklet.ts';
export { type CoursePlace, describeCourse } from './describe-course.ts';
export { escapeJson, packagePolicy, writeReadPage } from './launch-page.ts';
export { measureBooklet } from './measure-booklet.ts';
export {
  PackageError,
  type PackageFiles,
  type PackageProblem,
  type PackageRule,
} from './package-files.ts';
export { type PackageRow, readPackageList, writePackageList } from './package-list.ts';
export type { PackagingStandard } from './packaging-standard.ts';
export { worstResumeChars } from './resume-chars.ts';
export { standards } from './standards.ts';
export { unzipPackage } from './unzip-package.ts';
export { writeChecksums } from './write-checksums.ts';
export { writePackage } from './write-package.ts';
export { writePlayerParts } from './write-player-parts.ts';
export { zipPackage } from './zip-package.ts';
