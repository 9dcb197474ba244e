import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineCommand } from 'citty';
import { writeTwee } from '../exchange/index.ts';
import { loadLibrary } from '../library/index.ts';
import { findNamedStories } from './find-stories.ts';
import { projectRoot, runPlainly, UsageError } from './project.ts';

const formats = ['twee'];

/** `canteen export SCENARIO [--format twee] [--to FILE]` */
export const exportCommand = defineCommand({
  meta: {
    name: 'export',
    description: 'Writes a scenario as Twee 3, for Twine; canteen import brings it back whole.',
  },
  args: {
    path: { type: 'positional', required: true, description: 'The id of a scenario.' },
    format: { type: 'string', default: 'twee', description: `The form: ${formats.join(', ')}.` },
    to: { type: 'string', description: 'The file; without it, ID.twee.' },
  },
  run: ({ args }) =>
    runPlainly(async () => {
      if (!formats.includes(args.format)) {
        throw new UsageError(
          `There is no format "${args.format}". There are: ${formats.join(', ')}.`,
        );
      }
      const [scenario, ...others] = findNamedStories(loadLibrary(projectRoot), [args.path]);
      if (!scenario || others.length > 0) {
        throw new UsageError(`"${args.path}" holds several scenarios. Name one.`);
      }
      const file = resolve(args.to ?? `${scenario.id}.twee`);
      if (existsSync(file)) {
        throw new UsageError(
          `${file} is there already, and nothing is written over it. Choose another file with --to, or move it away.`,
        );
      }
      writeFileSync(file, writeTwee(scenario.read, readFileSync(scenario.path, 'utf8')));
      console.log(
        `${file} is there now. In Twine choose Library, then Import, and open it; pictures stay here.`,
      );
    }),
});
