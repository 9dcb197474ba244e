import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { defineCommand } from 'citty';
import { checkScenario, loadLibrary } from '../library/index.ts';
import { describeMap, writeMarkdown, writeSvg } from '../map/files.ts';
import { findNamedStories } from './find-stories.ts';
import { readMapStyle } from './map-style.ts';
import { projectRoot, runPlainly } from './project.ts';

/** `canteen map [ID…] [--out DIR]` */
export const mapCommand = defineCommand({
  meta: {
    name: 'map',
    description: 'Draws the map of each scenario: a picture, ID.svg, and a list, ID.md.',
  },
  args: {
    path: {
      type: 'positional',
      required: false,
      description: 'Story files, scenario folders or ids. Without any: all.',
    },
    out: { type: 'string', default: 'maps', description: 'The folder for the files.' },
  },
  run: ({ args }) =>
    runPlainly(async () => {
      const library = loadLibrary(projectRoot);
      const style = readMapStyle();
      const folder = resolve(args.out);
      const scenarios = findNamedStories(library, args._);
      mkdirSync(folder, { recursive: true });
      for (const scenario of scenarios) {
        const problems = checkScenario(library, scenario);
        // A translation's problems have lines of their own file.
        const ownFile = problems.filter(({ file }) => file.endsWith(basename(scenario.path)));
        const map = describeMap(scenario.read, ownFile);
        writeFileSync(join(folder, `${scenario.id}.svg`), writeSvg(map, style));
        writeFileSync(join(folder, `${scenario.id}.md`), writeMarkdown(map));
        console.log(`${scenario.id}.svg, ${scenario.id}.md`);
      }
      const count = `${scenarios.length} ${scenarios.length === 1 ? 'map' : 'maps'}`;
      console.log(`${count} in ${folder}.`);
    }),
});
