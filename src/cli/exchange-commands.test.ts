import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { importStory } from './import-command.ts';
import { UsageError } from './project.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'beyond-the-canteen-'));
  const made = root;
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
});

function write(name: string, text: string): string {
  mkdirSync(join(root, 'desk'), { recursive: true });
  writeFileSync(join(root, 'desk', name), text);
  return join(root, 'desk', name);
}

const options = { today: '2026-11-22' };
const twee =
  ':: StoryTitle\nWard night\n\n:: Start\nIt is late.\n<<set $a to 1>>\nWell?\n[[Stay]]\n[[Go]]\n\n:: Stay\nTea.\n\n:: Go\nHome.\n';

describe('canteen import', () => {
  it('writes the story, and says what is left to do', async () => {
    const said = await importStory(root, write('any.twee', twee), options);
    const story = readFileSync(join(root, 'scenarios/ward-night/story.md'), 'utf8');
    expect(story).toContain('\n- [Stay](#ending-stay)\n- [Go](#ending-go)\n');
    expect(said).toContain('- line 6, start: The macro <<set $a to 1>> was left out.');
    expect(said).toContain('- 2 choices have no verdict and no feedback');
    expect(said).toMatch(
      /scenarios\/ward-night\/story\.md is there now\. The check finds \d+ problems and \d+ warnings?: npx canteen check ward-night lists them\.$/,
    );
  });

  it('takes ink, and an id', async () => {
    await importStory(root, write('any.ink', 'It is late.\n-> END\n'), { ...options, id: 'late' });
    expect(existsSync(join(root, 'scenarios/late/story.md'))).toBe(true);
  });

  it('writes over nothing', async () => {
    const file = write('any.twee', twee);
    await importStory(root, file, options);
    writeFileSync(join(root, 'scenarios/ward-night/story.md'), 'mine');
    await expect(importStory(root, file, options)).rejects.toThrow(/is there already/);
    expect(readFileSync(join(root, 'scenarios/ward-night/story.md'), 'utf8')).toBe('mine');
  });

  it.each([
    ['a file that is not there', null, {}, /There is no file/],
    ['a web page', '<html><tw-storydata></tw-storydata></html>', {}, /This is a Twine web page/],
    ['an id that leads elsewhere', twee, { id: '../late' }, /cannot be a scenario's id/],
  ])('refuses %s in a sentence', async (_name, text, more, sentence) => {
    const file = text === null ? join(root, 'none.twee') : write('any.twee', text);
    const work = importStory(root, file, { ...options, ...more });
    await expect(work).rejects.toThrow(UsageError);
    await expect(work).rejects.toThrow(sentence);
    expect(existsSync(join(root, 'scenarios'))).toBe(false);
  });
});

// Each starts Node and loads the whole command line, which a busy machine takes its time for.
describe('canteen export', { timeout: 60_000 }, () => {
  function canteen(...args: string[]) {
    return spawnSync(process.execPath, ['bin/canteen.mjs', ...args], { encoding: 'utf8' });
  }

  it('writes Twee that canteen import brings back whole', async () => {
    const to = join(root, 'request.twee');
    const { status, stdout } = canteen('export', 'friend-request', '--to', to);
    expect([status, stdout]).toEqual([0, expect.stringContaining(`${to} is there now.`)]);
    const again = canteen('export', 'friend-request', '--to', to);
    expect([again.status, again.stderr]).toEqual([
      2,
      expect.stringContaining('nothing is written'),
    ]);
    const said = await importStory(root, to, options);
    expect(said).toMatch(/^scenarios\/friend-request\/story\.md is there now\./);
    expect(readFileSync(join(root, 'scenarios/friend-request/story.md'), 'utf8')).toBe(
      readFileSync('scenarios/friend-request/story.md', 'utf8'),
    );
  });

  it.each([
    [['export', 'frend-request'], /Did you mean "friend-request"\?/],
    [['export', 'friend-request', '--format', 'html'], /no format "html"\. There are: twee\./],
    [['import', 'none.twee'], /There is no file "none\.twee"/],
  ])('%j is answered in a sentence', (args, sentence) => {
    const { status, stderr } = canteen(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
  });
});
