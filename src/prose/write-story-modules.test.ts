import { describe, expect, it } from 'vitest';
import { fingerprintStory, readStory } from '../scenario/index.ts';
import { renderProse } from './render-prose.ts';
import { aStoryAround, someSources } from './testing/a-text.ts';
import { typesetStory } from './typeset-story.ts';
import { writeProse, writeStoryModules } from './write-story-modules.ts';

const prose = '"Look," he says.\n\n![A door](door.png)\n\n![The board](img/board.png)';
const read = readStory(
  aStoryAround(prose).replace('End.', '![A door](door.png)').replace('title: T', 'title: "It\'s"'),
  { id: 'a-story' },
);

async function write() {
  const parts = await renderProse(read, someSources);
  const address = (name: string, index: number) => `"at ${index}: " + ${JSON.stringify(name)}`;
  const options = { later: './a-story.later.js', picture: address };
  return { parts, modules: writeStoryModules({ story: read.story, prose: parts }, options) };
}

async function run(code: string): Promise<Record<string, unknown>> {
  return await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`);
}

describe('the modules of a story', () => {
  it('are what a learner needs for the first scene, and all the rest', async () => {
    const { parts, modules } = await write();
    const now = await run(modules.now.code);
    const later = await run(modules.later.code);
    const story = typesetStory(read.story);
    expect(story.title).toBe('It’s');
    expect(now['story']).toEqual({ ...story, scenes: story.scenes.slice(0, 1) });
    expect(later['scenes']).toEqual(story.scenes.slice(1));
    expect(now['fingerprint']).toBe(fingerprintStory(read.story));
    expect(Object.keys(now['prose'] as object)).toEqual(['start']);
    expect(Object.keys(later['prose'] as object)).toEqual(
      Object.keys(parts).filter((part) => part !== 'start'),
    );
    expect((now['prose'] as typeof parts)['start']?.[0]).toEqual(parts['start']?.[0]);
    expect(modules.now.code).toContain('() => import("./a-story.later.js")');
  });

  it('take the address of each picture from where they will lie, numbered module by module', async () => {
    const { modules } = await write();
    expect(modules.now.pictures).toEqual(['door.png', 'img/board.png']);
    expect(modules.later.pictures).toEqual(['door.png']);
    const now = JSON.stringify(await run(modules.now.code));
    expect(now).toContain('{"alt":"A door","src":"at 0: door.png"}');
    expect(now).toContain('{"alt":"The board","src":"at 1: img/board.png"}');
    expect(JSON.stringify(await run(modules.later.code))).toContain('at 0: door.png');
  });
});

it('writes a page of guidance as its prose alone', async () => {
  const { code, pictures } = writeProse(
    { page: [{ tag: 'p', children: ['a'] }] },
    {
      picture: () => '',
    },
  );
  expect(pictures).toEqual([]);
  expect({ ...(await run(code)) }).toEqual({ prose: { page: [{ tag: 'p', children: ['a'] }] } });
});
