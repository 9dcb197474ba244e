import { join } from 'node:path';
import { defineCommand } from 'citty';
import { type Library, type LibraryScenario, loadLibrary, type Problem } from '../library/index.ts';
import { findChanged } from './changed-scenarios.ts';
import { checkScenarios } from './check-scenarios.ts';
import { findNamedStories } from './find-stories.ts';
import { findPaths } from './paths-report.ts';
import { projectRoot, runPlainly, UsageError } from './project.ts';
import { findReporter, type Reporter, reporters } from './reporters/index.ts';
import { checkOutStaged } from './staged.ts';
import { writeSummary } from './summary.ts';
import { watchFolders } from './watch-folders.ts';

/** `canteen check [PATH…] [--paths] [--format text|json|github|lines] [--watch] [--summary BASE] [--staged]` */
export const checkCommand = defineCommand({
  meta: {
    name: 'check',
    description: 'Checks scenarios and content files, and reports every problem in one run.',
  },
  args: {
    path: {
      type: 'positional',
      required: false,
      description: 'Story files, scenario folders or ids. Without any: everything.',
    },
    format: {
      type: 'string',
      default: 'text',
      description: `How to report: ${Object.keys(reporters).join(', ')}.`,
    },
    paths: {
      type: 'boolean',
      default: false,
      description: 'Also counts the paths of each story: endings, scores, words and minutes.',
    },
    watch: {
      type: 'boolean',
      default: false,
      description: 'Checks again whenever a file is saved, until Ctrl+C.',
    },
    staged: {
      type: 'boolean',
      default: false,
      description:
        'Checks what the next commit holds, and only if it touches scenarios or content.',
    },
    summary: {
      type: 'string',
      description:
        'A branch or commit, such as origin/main: writes what has changed since, as Markdown for a comment.',
    },
  },
  run: ({ args }) =>
    runPlainly(async () => {
      const report = findReporter(args.format);
      if (!report) {
        throw new UsageError(
          `There is no format "${args.format}". There are: ${Object.keys(reporters).join(', ')}.`,
        );
      }
      if (args.summary !== undefined) return summarise(args.summary, args);
      if (args.staged) return checkStaged(report, args);
      const check = async () => {
        const { library, scenarios, problems } = await checkEverything(args._);
        const found = args.paths ? scenarios.map((one) => findPaths(library, one)) : null;
        process.stdout.write(report(problems, scenarios.length, found));
        return problems.some(({ severity }) => severity === 'error');
      };
      if (args.watch) await watchProject(check);
      else if (await check()) process.exitCode = 1;
    }),
});

/** What a change does to scenarios; the exit code says, as ever, whether there are errors. */
async function summarise(base: string, args: { _: string[]; watch: boolean }): Promise<void> {
  if (args._.length > 0 || args.watch) {
    throw new UsageError(
      '--summary looks at every scenario that has changed, once. Leave names and --watch out.',
    );
  }
  const library = loadLibrary(projectRoot);
  const changed = findChanged(library, base);
  const scenarios = changed.flatMap(({ after }) => after ?? []);
  const problems = [...library.problems, ...(await checkScenarios(library, scenarios))];
  process.stdout.write(writeSummary(library, changed, problems));
  if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

/** What a hook of git asks before a commit. Silent where the commit is about something else. */
async function checkStaged(report: Reporter, args: { _: string[]; watch: boolean }): Promise<void> {
  if (args._.length > 0 || args.watch) {
    throw new UsageError('--staged finds out what to check, once. Leave names and --watch out.');
  }
  const staged = checkOutStaged(projectRoot);
  if (!staged) return;
  try {
    const { scenarios, problems } = await checkEverything(staged.ids ?? [], staged.root);
    process.stdout.write(report(problems, scenarios.length));
    if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
  } finally {
    staged.dispose();
  }
}

/** Checks now, and after each change below the folders that a check reads. */
async function watchProject(check: () => Promise<boolean>): Promise<void> {
  const ending = new AbortController();
  process.once('SIGINT', () => ending.abort());
  const again = async () => {
    console.log(`Checking at ${new Date().toLocaleTimeString('en-GB')}.`);
    await check();
    console.log('Checked. Waiting for the next change; Ctrl+C ends this.');
  };
  await again();
  const folders = ['scenarios', 'content', 'releases'].map((name) => join(projectRoot, name));
  await watchFolders(folders, again, ending.signal);
}

/** Every problem of the named scenarios; of the content files too when none is named. */
async function checkEverything(
  paths: readonly string[],
  root = projectRoot,
): Promise<{
  library: Library;
  scenarios: LibraryScenario[];
  problems: Problem[];
}> {
  const library = loadLibrary(root);
  const scenarios = findNamedStories(library, paths);
  const ofStories = await checkScenarios(library, scenarios);
  const ofContent = paths.length === 0 ? library.problems : [];
  return { library, scenarios, problems: [...ofContent, ...ofStories] };
}
