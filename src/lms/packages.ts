import * as z from 'zod/mini';
import { type PackageStandard, packageStandards, standardLabels } from './standards.ts';

const packageSchema = z.object({
  id: z.string().check(z.regex(/^[A-Za-z0-9._-]{1,100}$/)),
  title: z.string().check(z.minLength(1), z.maxLength(255)),
  /** A list without it is of the time when there was SCORM 1.2 only. */
  standard: z._default(z.enum(packageStandards), 'scorm12'),
  standardLabel: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  fileName: z.string().check(z.minLength(1), z.maxLength(255)),
  bytes: z.int().check(z.minimum(0)),
  /** Relative to the list itself. */
  launch: z.string().check(z.minLength(1), z.maxLength(1000)),
  minutes: z.optional(z.number()),
  scenarios: z.optional(z.union([z.number(), z.array(z.unknown())])),
});

/** Fetches the list of unpacked packages. Never rejects: what went wrong comes back as a sentence. */
export async function loadPackages(listUrl: string, fetchList: typeof fetch): Promise<PackageList> {
  let found: unknown;
  try {
    const response = await fetchList(listUrl);
    if (!response.ok) return noPackages(`the server answered ${response.status}`);
    found = await response.json();
  } catch {
    return noPackages('it could not be read');
  }
  return readPackages(found, listUrl);
}

/**
 * Checks the list, hostile until validated. A package may only be opened from beneath the list's folder;
 * one without a launch page is for a web server, and no LMS plays it.
 */
export function readPackages(found: unknown, listUrl: string): PackageList {
  if (!Array.isArray(found)) return noPackages('it is not a list');
  const folder = new URL('.', listUrl).href;
  const playable = found.filter((entry) => !isForWebServer(entry));
  const packages = playable.flatMap((entry) => {
    const parsed = packageSchema.safeParse(entry);
    if (!parsed.success) return [];
    const { launch, scenarios, standardLabel, ...rest } = parsed.data;
    const launchUrl = resolve(launch, listUrl);
    if (!launchUrl?.startsWith(folder)) return [];
    const scenarioCount = Array.isArray(scenarios) ? scenarios.length : scenarios;
    return [
      {
        ...rest,
        standardLabel: standardLabel ?? standardLabels[rest.standard],
        launchUrl,
        scenarioCount,
      },
    ];
  });
  const refused = playable.length - packages.length;
  if (packages.length === 0) return noPackages('there is no package in it');
  return {
    packages,
    notice:
      refused === 0
        ? ''
        : `${refused} of ${playable.length} packages in the list could not be understood and ${refused === 1 ? 'is' : 'are'} not offered.`,
  };
}

function isForWebServer(entry: unknown): boolean {
  return typeof entry === 'object' && entry !== null && Reflect.get(entry, 'launch') === null;
}

/** The packages of one course after the other, in the order of the list. */
export function groupByCourse(packages: readonly TryItPackage[]): Course[] {
  const ids = [...new Set(packages.map(({ id }) => id))];
  return ids.map((id) => {
    const kinds = packages.filter((each) => each.id === id);
    return { id, title: kinds[0]?.title ?? id, kinds };
  });
}

function noPackages(reason: string): PackageList {
  return {
    packages: [],
    notice: `There is no package to open yet: packages.json was expected beside this page, and ${reason}. Run npm start, which makes the packages, and reload this page.`,
  };
}

function resolve(url: string, base: string): string | undefined {
  try {
    return new URL(url, base).href;
  } catch {
    return undefined;
  }
}

export interface PackageList {
  packages: TryItPackage[];
  /** A sentence, or empty when all is well. */
  notice: string;
}

/** One course, made for several standards. */
export interface Course {
  id: string;
  title: string;
  kinds: TryItPackage[];
}

/** A real package, unpacked beneath the page. */
export interface TryItPackage {
  /** Of the course. */
  id: string;
  title: string;
  standard: PackageStandard;
  /** `SCORM 2004 4th Edition`. */
  standardLabel: string;
  fileName: string;
  /** Of the zip. */
  bytes: number;
  launchUrl: string;
  minutes?: number | undefined;
  scenarioCount?: number | undefined;
  /** Of the scenario, where the package was made in the studio and is kept in this browser. */
  ownId?: string | undefined;
}
