import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface PackageRow {
  id: string;
  title: string;
  fileName: string;
  bytes: number;
  launch: string;
  minutes: number;
  scenarios: number;
}

/** The packages of this build; none while developing, before the first build. */
export function readPackages(root: string): PackageRow[] {
  const path = join(root, 'build/packages.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as PackageRow[]) : [];
}
