import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { defineCommand } from 'citty';
import { writeNewStory } from '../drafting/index.ts';
import { type Library, loadLibrary, loadScenario } from '../library/index.ts';
import { checkOne } from './check-scenarios.ts';
import { type Ask, gatherWish, type ScenarioWish } from './new-wish.ts';
import { projectRoot, runPlainly, UsageError } from './project.ts';
import { reportAsText } from './reporters/text.ts';

/** `canteen new [ID] [--title …] [--audience everyone] [--outcomes ST1,ST2] [--platform Facebook]` */
export const newCommand = defineCommand({
  meta: {
    name: 'new',
    description: 'Begins a scenario: a small complete story to write over.',
  },
  args: {
    id: {
      type: 'positional',
      required: false,
      description: 'The name of its folder, such as a-photo-in-the-group; else made of the title.',
    },
    title: { type: 'string', description: 'What learners know it by.' },
    audience: {
      type: 'string',
      description: 'everyone, managers or communications, with commas between.',
    },
    outcomes: { type: 'string', description: 'Codes of content/outcomes.yaml, such as ST1,ST2.' },
    platform: { type: 'string', description: 'Where it happens, such as Facebook.' },
  },
  run: ({ args }) =>
    runPlainly(async () => {
      const library = loadLibrary(projectRoot);
      const { id, title, audience, outcomes, platform } = args;
      const given = { id, title, audience, outcomes, platform };
      const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
      const wish = isTerminal
        ? await askInTerminal((ask) => gatherWish(library, given, ask))
        : await gatherWish(library, given, null);
      const { sentences, isSound } = beginScenario(library, wish);
      console.log(sentences);
      if (!isSound) process.exitCode = 1;
    }),
});

async function askInTerminal(gather: (ask: Ask) => Promise<ScenarioWish>): Promise<ScenarioWish> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  // Ctrl+D and Ctrl+C close it, and leave a question without an answer.
  const ended = new AbortController();
  terminal.once('close', () => ended.abort());
  try {
    return await gather((question, problem) => {
      if (problem) console.log(problem);
      return terminal.question(question, { signal: ended.signal });
    });
  } catch (error) {
    if (!ended.signal.aborted) throw error;
    throw new UsageError('\nNothing was written, as not every question was answered.');
  } finally {
    terminal.close();
  }
}

/** Writes the story, checks it and says what to do next. Nothing is ever written over. */
export function beginScenario(
  library: Library,
  { id, ...wish }: ScenarioWish,
): { sentences: string; isSound: boolean } {
  const name = `scenarios/${id}`;
  const folder = join(library.root, name);
  if (existsSync(folder)) {
    throw new UsageError(
      `There is a folder ${name} already, expected a name that is free. Choose another one, or work in that folder.`,
    );
  }
  const today = new Date().toISOString().slice(0, 10);
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'story.md');
  const text = writeNewStory({ ...wish, today, sources: Object.keys(library.sources) });
  writeFileSync(path, text, { flag: 'wx' });
  const problems = checkOne(library, loadScenario(path));
  return {
    sentences: [
      `${name}/story.md is there now: a small story that is complete.`,
      reportAsText(problems, 1).trimEnd(),
      'What to do next:',
      '- Open it in your editor, and write your own story over it, scene by scene.',
      `- Run "npx canteen check ${id} --watch" beside it: whenever you save, it says what to put right.`,
      `- Name it in content/pathways.yaml, where learners shall meet it, and under one item of content/toolkit/arrangements.yaml.`,
      '- Or open it in the studio, the page /studio/ of the site, with its map and a preview.',
    ].join('\n'),
    isSound: problems.every(({ severity }) => severity !== 'error'),
  };
}
