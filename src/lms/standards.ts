/**
 * What a package of this project is made for. The 3rd and 4th editions of SCORM 2004 speak the same
 * language and differ in limits, so each has its own name.
 */
export const packageStandards = ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'cmi5'] as const;

export type PackageStandard = (typeof packageStandards)[number];

/** The standards that speak through an API in a window; cmi5 speaks to an address. */
export type ScormStandard = Exclude<PackageStandard, 'cmi5'>;

/** How people call them. */
export const standardLabels: Readonly<Record<PackageStandard, string>> = {
  scorm12: 'SCORM 1.2',
  'scorm2004-3rd': 'SCORM 2004 3rd Edition',
  'scorm2004-4th': 'SCORM 2004 4th Edition',
  cmi5: 'cmi5',
};
