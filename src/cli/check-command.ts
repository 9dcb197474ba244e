import { defineCommand } from 'citty';
import { type Library, type LibraryScenario, loadLibrary, type Problem } from '../library/index.ts';
import { checkScenarios } from './check-scenarios.ts';
import { findNamedStories } from './find-stories.ts';
import { findPaths } from './paths-report.ts';
import { projectRoot, runPlainly, UsageError } from './project.ts';
import { findReporter, reporters } from './reporters/index.ts';

/** `canteen check [PATH…] [--paths] [--format text|json|github]` */
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
  },
  run: ({ args }) =>
    runPlainly(async () => {
      const named = args._;
      const report = findReporter(args.format);
      if (!report) {
        throw new UsageError(
          `There is no format "${args.format}". There are: ${Object.keys(reporters).join(', ')}.`,
        );
      }
      const { library, scenarios, problems } = await checkEverything(named);
      const found = args.paths ? scenarios.map((one) => findPaths(library, one)) : null;
      process.stdout.write(report(problems, scenarios.length, found));
      if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    }),
});

/** Every problem of the named scenarios; of the content files too when none is named. */
async function checkEverything(paths: readonly string[]): Promise<{
  library: Library;
  scenarios: LibraryScenario[];
  problems: Problem[];
}> {
  const library = loadLibrary(projectRoot);
  const scenarios = findNamedStories(library, paths);
  const ofStories = await checkScenarios(library, scenarios);
  const ofContent = paths.length === 0 ? library.problems : [];
  return { library, scenarios, problems: [...ofContent, ...ofStories] };
}
