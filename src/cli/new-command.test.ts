import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { checkScenario, loadLibrary } from '../library/index.ts';
import { beginScenario } from './new-command.ts';
import { gatherWish, type ScenarioWish } from './new-wish.ts';
import { UsageError } from './project.ts';

const wish: ScenarioWish = {
  id: 'a-photo',
  title: 'A photo: of the soup',
  audience: ['managers'],
  outcomes: ['ST2', 'MG1'],
  platform: 'WhatsApp',
};

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  const made = root;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  cpSync('content', join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'scenarios'));
});

const storyPath = (id: string) => join(root, 'scenarios', id, 'story.md');

describe('canteen new', () => {
  it('writes a story that has no problems, and says what to do next', () => {
    const { sentences, isSound } = beginScenario(loadLibrary(root), wish);
    expect(isSound).toBe(true);
    expect(sentences).toMatch(/^scenarios\/a-photo\/story\.md is there now/);
    expect(sentences).toContain('No problems in 1 scenario.');
    expect(sentences).toContain('npx canteen check a-photo --watch');
    expect(sentences).toContain('/studio/');
    const library = loadLibrary(root);
    const [scenario] = library.scenarios;
    expect(scenario && checkScenario(library, scenario)).toEqual([]);
    const { id, title, audience, outcomes, platform } = scenario?.read.story ?? {};
    expect({ id, title, audience, outcomes, platform }).toEqual(wish);
    expect(scenario?.read.notes.citations.length).toBeGreaterThan(5);
  });

  it('never writes over anything, not even in a folder without a story', () => {
    mkdirSync(join(root, 'scenarios/a-photo'));
    writeFileSync(join(root, 'scenarios/a-photo/notes.txt'), 'Mine.');
    expect(() => beginScenario(loadLibrary(root), wish)).toThrow(/scenarios\/a-photo already/);
    expect(existsSync(storyPath('a-photo'))).toBe(false);
  });

  it('gives the warnings of the check, and stays sound with them', () => {
    const shouted = { ...wish, title: 'Look at this!' };
    const { sentences, isSound } = beginScenario(loadLibrary(root), shouted);
    expect(sentences).toContain('exclamation-mark');
    expect(isSound).toBe(true);
    expect(readFileSync(storyPath('a-photo'), 'utf8')).toContain('title: Look at this!\n');
  });
});

describe('what is asked for', () => {
  const gather = (given: Parameters<typeof gatherWish>[1]) =>
    gatherWish(loadLibrary(root), given, null);

  it('can be said in one command', async () => {
    const given = {
      id: 'a-photo',
      title: wish.title,
      audience: 'managers',
      outcomes: 'st2, MG1,MG1',
    };
    expect(await gather({ ...given, platform: 'WhatsApp' })).toEqual(wish);
  });

  it('has defaults: an id made of the title, everyone, and Facebook', async () => {
    expect(await gather({ title: 'A photo', outcomes: 'ST2' })).toEqual({
      id: 'a-photo',
      title: 'A photo',
      audience: ['everyone'],
      outcomes: ['ST2'],
      platform: 'Facebook',
    });
  });

  it.each([
    [{}, /needs --title, .* and --outcomes, /],
    [{ title: 'A photo' }, /needs --outcomes, /],
    [{ outcomes: 'ST2', title: '  ' }, /needs --title, /],
    [
      { title: 'A photo', outcomes: 'ST2', id: 'A Photo' },
      /Unexpected id "A Photo", expected small letters/,
    ],
    [{ title: 'A photo', outcomes: 'ST2', id: '../out' }, /Unexpected id/],
    [{ title: 'A photo', outcomes: 'ST22' }, /Unexpected outcome "ST22".* Did you mean "ST2"/],
    [{ title: 'A photo', outcomes: ',' }, /Unexpected empty answer/],
    [{ title: 'A photo', outcomes: 'ST2', audience: 'manager' }, /Did you mean "managers"\?/],
  ])('is refused in a sentence where it does not fit: %j', async (given, sentence) => {
    const refused = gather(given);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(sentence);
  });

  it('knows the scenarios that are there', async () => {
    beginScenario(loadLibrary(root), wish);
    await expect(gather({ id: 'a-photo', title: 'A photo', outcomes: 'ST2' })).rejects.toThrow(
      /already/,
    );
    expect(await gather({ title: 'A photo', outcomes: 'ST2' })).toMatchObject({ id: 'a-photo-2' });
  });

  it('is asked for in a terminal, and again after an answer that does not fit', async () => {
    const answers = ['', 'A photo', 'A Photo', '', 'manager', 'managers', 'ST99', 'mg1', ''];
    const asked: string[] = [];
    const problems: string[] = [];
    const ask = async (question: string, problem: string | null) => {
      asked.push(question);
      if (problem) problems.push(problem);
      return answers[asked.length - 1] ?? '';
    };
    expect(await gatherWish(loadLibrary(root), {}, ask)).toEqual({
      id: 'a-photo',
      title: 'A photo',
      audience: ['managers'],
      outcomes: ['MG1'],
      platform: 'Facebook',
    });
    expect(asked).toHaveLength(answers.length);
    expect(asked[2]).toContain('(Enter for a-photo)');
    expect(asked.find((question) => question.includes('MG1'))).not.toContain('ST1 ');
    expect(problems).toEqual([
      expect.stringContaining('Unexpected empty answer'),
      expect.stringContaining('Unexpected id'),
      expect.stringContaining('Unexpected audience'),
      expect.stringContaining('Unexpected outcome'),
    ]);
  });
});
