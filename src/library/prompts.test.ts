import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadLibrary } from './load-library.ts';
import { loadScenario } from './load-scenario.ts';
import { promptsOf } from './prompts.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function promptsIn(section: string) {
  const root = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  folders.push(root);
  mkdirSync(join(root, 'one'));
  const path = join(root, 'one/story.md');
  writeFileSync(
    path,
    `---\ntitle: First\naudience: [managers]\n---\n\n## Ending: done\n\nDone.\n\n${section}`,
  );
  return promptsOf(loadScenario(path));
}

const heading = '## In your organisation\n\n';

describe('prompts of a scenario', () => {
  it('come with its id, title and audience', () => {
    expect(promptsIn(`${heading}- Who?`)).toEqual({
      id: 'one',
      title: 'First',
      audience: ['managers'],
      prompts: ['Who?'],
    });
  });

  it.each([
    ['no section', '', []],
    [
      'points as plain text, without citations',
      `${heading}A sentence.\n\n- Who *takes* the call,\n  at [night](../../content/guidance/about.md) [@a-source]?\n- What?`,
      ['Who takes the call, at night?', 'What?'],
    ],
    ['two lists', `${heading}- One?\n\nAnd:\n\n1. Two?`, ['One?', 'Two?']],
    ['paragraphs where there is no list', `${heading}One.\n\nTwo?`, ['One.', 'Two?']],
    ['an empty point', `${heading}- One?\n-\n- Two?`, ['One?', 'Two?']],
    ['no tags', `${heading}<When remembered="a">\n\n- One?\n\n</When>`, ['One?']],
  ])('%s', (_name, section, expected) => {
    expect(promptsIn(section).prompts).toEqual(expected);
  });
});

it.each(loadLibrary(process.cwd()).scenarios.map((one) => [one.id, one] as const))(
  'are there in %s, as they are written',
  (_id, one) => {
    const { prompts } = promptsOf(one);
    const text = readFileSync(one.path, 'utf8').replace(/\s+/g, ' ');
    expect(prompts.length).toBeGreaterThanOrEqual(3);
    expect(prompts.filter((prompt) => !text.includes(prompt))).toEqual([]);
  },
);
