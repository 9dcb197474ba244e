import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package of this build, as the site's pages and the try-it LMS list it. */
export interface PackageRow {
  /** Of the course: `everyone`. */
  id: string;
  title: string;
  /** Of a standard: `scorm12`. */
  standard: string;
  /** As people write it: `SCORM 1.2`. */
  standardLabel: string;
  fileName: string;
  bytes: number;
  sha256: string;
  /** Characters of resume data at worst. */
  resumeChars: number;
  /** The unpacked copy's start page, from the list's own folder; null where there is no copy. */
  launch: string | null;
  minutes: number;
  /** How many scenarios it holds. */
  scenarios: number;
}

/** Writes the list that the site is built from, below the project's folder. */
export function writePackageList(root: string, rows: readonly PackageRow[]): void {
  const path = listPath(root);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(rows, null, 2)}\n`);
}

/** The packages of this build; none while developing, before the first build. */
export function readPackageList(root: string): PackageRow[] {
  const path = listPath(root);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as PackageRow[]) : [];
}

function listPath(root: string): string {
  return join(root, 'build/packages.json');
}
