import { defineCommand } from 'citty';
import {
  checkScenario,
  checkScenarioRelease,
  compareVersions,
  loadLibrary,
  makeRelease,
  ReleaseExistsError,
  writeRelease,
} from '../library/index.ts';
import { describeRelease, ReleaseSchema } from '../scenario/index.ts';
import { projectRoot, readVersion, runPlainly, UsageError } from './project.ts';
import { reportAsText } from './reporters/text.ts';

/** `canteen release [--dry-run] [--date YYYY-MM-DD]` */
export const releaseCommand = defineCommand({
  meta: {
    name: 'release',
    description: 'Records what is released, and says what it means for people who are half-way.',
  },
  args: {
    'dry-run': { type: 'boolean', default: false, description: 'Says it, and writes nothing.' },
    date: { type: 'string', description: 'Of the release, such as 2026-11-21. Without it: today.' },
  },
  run: ({ args }) =>
    runPlainly(async () => {
      const date = args.date ?? new Date().toISOString().slice(0, 10);
      const options = { version: readVersion(), date, isDryRun: args['dry-run'] };
      const { text, isRefused } = recordRelease(projectRoot, options);
      process.stdout.write(text);
      if (isRefused) process.exitCode = 1;
    }),
});

/**
 * Writes `releases/<version>.json` below `root`, unless it is a dry run or the check finds errors.
 * `text` says what the release means for packages that are out there, ready to be printed.
 */
export function recordRelease(
  root: string,
  { version, date, isDryRun }: { version: string; date: string; isDryRun: boolean },
): { text: string; isRefused: boolean } {
  refuseOptions(version, date);
  const library = loadLibrary(root);
  const errors = [
    ...library.problems,
    ...library.scenarios.flatMap((one) => [
      ...checkScenario(library, one),
      ...checkScenarioRelease(library, one),
    ]),
  ].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const report = reportAsText(errors, library.scenarios.length);
    const text = `${report}\nNothing was recorded. Put these right, then run canteen release again.\n`;
    return { text, isRefused: true };
  }
  const release = makeRelease(library, { version, date });
  const stories = library.scenarios.map(({ read }) => read.story);
  const { headline, details } = describeRelease({ release, stories }, library.releases);
  const lines = [headline, ...details.map((line) => `  ${line}`)];
  if (!isDryRun) lines.push(write(root, release, library.releases));
  return { text: `${lines.join('\n')}\n`, isRefused: false };
}

function refuseOptions(version: string, date: string): void {
  if (!ReleaseSchema.shape.version.safeParse(version).success) {
    throw new UsageError(
      `Unexpected version "${version}" in package.json, expected three numbers such as 0.1.0. Correct it.`,
    );
  }
  if (!ReleaseSchema.shape.date.safeParse(date).success) {
    throw new UsageError(
      `Unexpected date "${date}", expected a day such as 2026-11-21. Write it in this form.`,
    );
  }
}

function write(
  root: string,
  release: ReturnType<typeof makeRelease>,
  earlier: readonly { version: string }[],
): string {
  const { version } = release;
  const later = earlier.find((one) => compareVersions(one.version, version) > 0);
  if (later) {
    throw new UsageError(
      `Release ${later.version} is there already and comes after ${version}. Raise the version in package.json above it, then run this again.`,
    );
  }
  try {
    const name = writeRelease(root, release);
    return name
      ? `Recorded in ${name}. Commit this file.`
      : `releases/${version}.json says this already.`;
  } catch (error) {
    throw error instanceof ReleaseExistsError ? new UsageError(error.message) : error;
  }
}
