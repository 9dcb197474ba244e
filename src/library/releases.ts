import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  checkRelease,
  type Release,
  type ReleasedStory,
  ReleaseSchema,
  recordStory,
} from '../scenario/index.ts';
import type { Library } from './load-library.ts';
import type { LibraryScenario } from './load-scenario.ts';
import type { Problem } from './problem.ts';

/** Reads `releases/*.json` below the project's folder, oldest version first. A damaged file is a problem. */
export function readReleases(root: string): { releases: Release[]; problems: Problem[] } {
  const folder = join(root, 'releases');
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
  const releases: Release[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const result = readRelease(readFileSync(join(folder, name), 'utf8'), name);
    if (typeof result !== 'string') {
      releases.push(result);
      continue;
    }
    const message = `${result} Take the file from the repository's history again: without it, learners lose their places.`;
    const place = { file: `releases/${name}`, line: 1, column: 1 };
    problems.push({ ...place, rule: 'release-record', severity: 'error', message });
  }
  return { releases: releases.sort((a, b) => compareVersions(a.version, b.version)), problems };
}

/** A release of what is on the shelves now; `date` is an ISO date. Of stories without errors only. */
export function makeRelease(
  { pathways, scenarios, trust }: Pick<Library, 'pathways' | 'scenarios' | 'trust'>,
  { version, date }: { version: string; date: string },
): Release {
  const inOrder = <Value>(entries: [string, Value][]): Record<string, Value> =>
    Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    format: 1,
    version,
    date,
    required: [...trust.required].sort(),
    pathways: inOrder(Object.entries(pathways).map(([id, one]) => [id, one.scenarios])),
    scenarios: inOrder(scenarios.map(({ id, read }) => [id, recordStory(read)])),
  };
}

/**
 * Writes `releases/<version>.json` and returns its name from the project's folder; null when the same
 * release is there already. Throws `ReleaseExistsError` where it would change what was released.
 */
export function writeRelease(root: string, release: Release): string | null {
  const name = `releases/${release.version}.json`;
  const path = join(root, name);
  if (existsSync(path)) {
    const there = readRelease(readFileSync(path, 'utf8'), `${release.version}.json`);
    const isSame =
      typeof there !== 'string' &&
      writeJson({ ...there, date: '' }) === writeJson({ ...release, date: '' });
    if (isSame) return null;
    throw new ReleaseExistsError(
      `${name} is there already and says something else; what was released is not changed. Raise the version in package.json first, then run this again.`,
    );
  }
  mkdirSync(join(root, 'releases'), { recursive: true });
  writeFileSync(path, writeJson(release));
  return name;
}

/** There is a record of this version with other content; `message` says what to do. */
export class ReleaseExistsError extends Error {
  override name = 'ReleaseExistsError';
}

/** What the scenario's latest release makes of it; nothing where it has never been released. */
export function checkScenarioRelease(library: Library, scenario: LibraryScenario): Problem[] {
  const known = library.scenarios.find(({ path }) => path === scenario.path);
  const latest = library.releases.findLast(({ scenarios }) =>
    Object.hasOwn(scenarios, scenario.id),
  );
  const story = latest?.scenarios[scenario.id];
  if (!known || !latest || !story) return [];
  const file = `scenarios/${scenario.id}/story.md`;
  return checkRelease(scenario.read, { version: latest.version, story }).map(
    ({ line, column, rule, severity, message }) => ({
      file,
      line,
      column,
      rule,
      severity,
      message,
    }),
  );
}

/** Every earlier form of a scenario, oldest first. */
export function releasesOf(library: Pick<Library, 'releases'>, id: string): ReleasedStory[] {
  return library.releases.flatMap(({ scenarios }) =>
    Object.hasOwn(scenarios, id) ? (scenarios[id] ?? []) : [],
  );
}

/** By number, so that 0.10.0 comes after 0.9.0. Below 0 when `a` is the earlier one. */
export function compareVersions(a: string, b: string): number {
  const [one, other] = [a, b].map((version) => version.split('.').map(Number));
  const differences = (one ?? []).map((number, at) => number - (other?.[at] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}

function readRelease(text: string, name: string): Release | string {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'This file is no JSON, expected the record of a release.';
  }
  const result = ReleaseSchema.safeParse(json);
  if (!result.success) {
    const [issue] = result.error.issues;
    const where = issue?.path.length ? `"${issue.path.map(String).join(' → ')}"` : 'the file';
    return `Unexpected value at ${where}, expected the record of a release: ${issue?.message}.`;
  }
  const { version } = result.data;
  return `${version}.json` === name
    ? result.data
    : `This file says that it is release "${version}", expected the version that it is named after.`;
}

/** JSON that the project's formatter leaves as it is: short lists of words stand on one line. */
function writeJson(release: Release): string {
  const text = JSON.stringify(release, null, 2);
  const compact = text.replace(/^(.*)\[\n((?: *"[^"\n]*",?\n)+) *\](,?)$/gm, (whole, ...parts) => {
    const [before = '', lines = '', comma = ''] = parts.map(String);
    const line = `${before}[${lines.trim().replace(/,\n */g, ', ')}]${comma}`;
    return line.length <= 100 ? line : whole;
  });
  return `${compact}\n`;
}
