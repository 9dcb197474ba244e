import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMadeUpStory } from './made-up-story.ts';

/**
 * A copy of the project with `count` made-up scenarios of twelve scenes in place of its own, in a new
 * `folder`. The same count gives the same files. A pathway holds at most sixteen scenarios, because resume
 * data has room for no more.
 */
export function writeManyScenarios(project: string, folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (const name of [
    'src',
    'bin',
    'content',
    'public',
    'package.json',
    'astro.config.ts',
    'tsconfig.json',
  ]) {
    cpSync(join(project, name), join(folder, name), { recursive: true });
  }
  // It speaks of the project's own stories.
  rmSync(join(folder, 'content/toolkit'), { recursive: true, force: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const ids = Array.from({ length: count }, (_, index) => `story-${index + 1}`);
  for (const [index, id] of ids.entries()) {
    mkdirSync(join(folder, 'scenarios', id), { recursive: true });
    writeFileSync(join(folder, 'scenarios', id, 'story.md'), writeMadeUpStory(index));
  }
  const pathway = (title: string, some: string[]) =>
    `{ title: ${title}, summary: Made up., audience: All staff, scenarios: [${some.join(', ')}] }`;
  const lines = [
    pathway('The first sixteen', ids.slice(0, 16)),
    pathway('The last one', ids.slice(-1)),
  ];
  writeFileSync(join(folder, 'content/pathways.yaml'), `first: ${lines[0]}\nlast: ${lines[1]}\n`);
}
