export { type BuiltPackage, buildPackage, type PackageRequest } from './build-package.ts';
export { type CheckPackageOptions, checkPackage } from './check-package.ts';
export {
  PackageError,
  type PackageFiles,
  type PackageProblem,
  type PackageRule,
} from './package-files.ts';
export type { PackagingStandard } from './packaging-standard.ts';
export { standards } from './standards.ts';
export { unzipPackage } from './unzip-package.ts';
export { writePackage } from './write-package.ts';
export { zipPackage } from './zip-package.ts';
