import { defineCommand, runMain } from 'citty';
import { buildCommand } from './build-command.ts';
import { checkCommand } from './check-command.ts';
import { exportCommand } from './export-command.ts';
import { hookCommand } from './hook-command.ts';
import { importCommand } from './import-command.ts';
import { mapCommand } from './map-command.ts';
import { newCommand } from './new-command.ts';
import { packageCommand } from './package-command.ts';
import { readVersion } from './project.ts';
import { refuseUnknownOptions } from './refuse-unknown-options.ts';
import { releaseCommand } from './release-command.ts';
import { schemasCommand } from './schemas-command.ts';
import { transcriptCommand } from './transcript-command.ts';
import { translateCommand } from './translate-command.ts';

const main = defineCommand({
  meta: {
    name: 'canteen',
    version: readVersion(),
    description: 'Checks scenarios and makes the packages that a learning system takes.',
  },
  subCommands: {
    check: refuseUnknownOptions(checkCommand),
    new: refuseUnknownOptions(newCommand),
    package: refuseUnknownOptions(packageCommand),
    build: refuseUnknownOptions(buildCommand),
    map: refuseUnknownOptions(mapCommand),
    transcript: refuseUnknownOptions(transcriptCommand),
    release: refuseUnknownOptions(releaseCommand),
    translate: refuseUnknownOptions(translateCommand),
    import: refuseUnknownOptions(importCommand),
    export: refuseUnknownOptions(exportCommand),
    schemas: refuseUnknownOptions(schemasCommand),
    hook: refuseUnknownOptions(hookCommand),
  },
});

await runMain(main);
