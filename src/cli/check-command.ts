import { defineCommand } from 'citty';
import {
  checkScenario,
  checkScenarioRelease,
  loadLibrary,
  type Problem,
} from '../library/index.ts';
import { findNamedStories } from './find-stories.ts';
import { projectRoot, runPlainly, UsageError } from './project.ts';
import { findReporter, reporters } from './reporters/index.ts';

/** `canteen check [PATH…] [--format text|json|github]` */
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
  },
  run: ({ args }) =>
    runPlainly(async () => {
      const paths = args._;
      const report = findReporter(args.format);
      if (!report) {
        throw new UsageError(
          `There is no format "${args.format}". There are: ${Object.keys(reporters).join(', ')}.`,
        );
      }
      const { problems, storyCount } = checkEverything(paths);
      process.stdout.write(report(problems, storyCount));
      if (problems.some(({ severity }) => severity === 'error')) process.exitCode = 1;
    }),
});

/** Every problem of the named scenarios; of the content files too when none is named. */
export function checkEverything(paths: readonly string[]): {
  problems: Problem[];
  storyCount: number;
} {
  const library = loadLibrary(projectRoot);
  const scenarios = findNamedStories(library, paths);
  const ofStories = scenarios.flatMap((scenario) => [
    ...checkScenario(library, scenario),
    ...checkScenarioRelease(library, scenario),
  ]);
  const ofContent = paths.length === 0 ? library.problems : [];
  return { problems: [...ofContent, ...ofStories], storyCount: scenarios.length };
}
