import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { defineCommand } from 'citty';
import { type ImportNote, readForeign } from '../exchange/index.ts';
import { loadLibrary, loadScenario } from '../library/index.ts';
import { checkOne } from './check-scenarios.ts';
import { projectRoot, runPlainly, UsageError } from './project.ts';

/** `canteen import FILE [--id ID]` */
export const importCommand = defineCommand({
  meta: {
    name: 'import',
    description: 'Brings a story from Twine (Twee 3) or ink into scenarios/, and lists what to do.',
  },
  args: {
    path: { type: 'positional', required: true, description: 'A file: .twee, .tw or .ink.' },
    id: { type: 'string', description: 'The scenario’s id; without it, from the title.' },
  },
  run: ({ args }) =>
    runPlainly(async () => {
      const today = new Date().toISOString().slice(0, 10);
      const options = { today, ...(args.id === undefined ? {} : { id: args.id }) };
      console.log(await importStory(projectRoot, args.path, options));
    }),
});

/** Writes the story below `root`, and says what came over, what did not, and what the check finds. */
export async function importStory(
  root: string,
  file: string,
  options: { today: string; id?: string },
): Promise<string> {
  const source = resolve(file);
  if (!existsSync(source)) {
    throw new UsageError(`There is no file "${file}". Give the path of a .twee or .ink file.`);
  }
  const text = readSource(source, file);
  const imported = await readForeign(basename(source), text, { today: options.today });
  if (imported.text === '') throw new UsageError(imported.notes.map(sayNote).join('\n'));
  const id = options.id ?? imported.id;
  if (!/^_?[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
    throw new UsageError(
      `"${id}" cannot be a scenario's id, expected lower-case letters, digits and hyphens, such as ward-night.`,
    );
  }
  const path = join(root, 'scenarios', id, 'story.md');
  const name = relative(root, path).replaceAll('\\', '/');
  if (existsSync(path)) {
    throw new UsageError(
      `${name} is there already, and nothing is written over it. Choose another id with --id.`,
    );
  }
  mkdirSync(join(root, 'scenarios', id), { recursive: true });
  writeFileSync(path, imported.text);
  const problems = checkOne(loadLibrary(root), loadScenario(path));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const found = `The check finds ${count(errors, 'problem')} and ${count(problems.length - errors, 'warning')}: npx canteen check ${id} lists them.`;
  const notes = imported.notes.map(sayNote);
  return [...notes, ...(notes.length > 0 ? [''] : []), `${name} is there now. ${found}`].join('\n');
}

function readSource(source: string, file: string): string {
  try {
    return readFileSync(source, 'utf8');
  } catch {
    throw new UsageError(
      `"${file}" cannot be read as a file, expected a .twee or .ink file. Check the path, and that you may read it.`,
    );
  }
}

function sayNote({ line, scene, message }: ImportNote): string {
  const place = [line === null ? '' : `line ${line}`, scene ?? ''].filter((part) => part !== '');
  return place.length > 0 ? `- ${place.join(', ')}: ${message}` : `- ${message}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
