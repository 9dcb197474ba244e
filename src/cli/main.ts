import { defineCommand, runMain } from 'citty';
import { buildCommand } from './build-command.ts';
import { checkCommand } from './check-command.ts';
import { packageCommand } from './package-command.ts';
import { readVersion } from './project.ts';
import { releaseCommand } from './release-command.ts';

const main = defineCommand({
  meta: {
    name: 'canteen',
    version: readVersion(),
    description: 'Checks scenarios and makes the packages that a learning system takes.',
  },
  subCommands: {
    check: checkCommand,
    package: packageCommand,
    build: buildCommand,
    release: releaseCommand,
  },
});

await runMain(main);
