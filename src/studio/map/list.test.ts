import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../drafting/index.ts';
import { describeMap } from '../../map/index.ts';
import { readStory } from '../../scenario/index.ts';
import type { OutlineEntry, StudioProblem } from '../contract.ts';
import { addSceneAfter } from './add-scene.ts';
import { keepSame, keepSameEntries } from './keep-same.ts';
import { listScenes, sayProblems, searchScenes } from './list-scenes.ts';
import { pageList, pageOf, sayShown } from './page-list.ts';

const text = `---
title: Late again
---

## At the bus stop

<When not="shouted">

It is quiet.

</When>

What do you do?

- [Ask him to stop.](#on-the-bus)
  > **Best.** He does.
- [Tell him what you think.](#on-the-bus)
  > **Poor.** He films that too.
  >
  > *Remember: shouted, tired.*
- [Wave.](#nowhere)
  > **Acceptable.** He waves.

## On the bus

- If *shouted* and *tired*: [A film](#ending-a-film)
- Otherwise: [Home](#ending-a-film)

## Ending: a film

It has 40 views.

## Debrief

x`;
const read = readStory(text, { id: 'late-again' });

function anEntry(id: string, kind: OutlineEntry['kind']): OutlineEntry {
  return { id, title: id, kind, line: 1, from: 0, to: 0 };
}

function aProblem(scene: string | null, severity: StudioProblem['severity']): StudioProblem {
  return { rule: 'x', severity, message: 'x', line: 1, column: 1, at: 0, scene, fixes: [] };
}

const outline = [
  anEntry('at-the-bus-stop', 'scene'),
  anEntry('on-the-bus', 'junction'),
  anEntry('ending-a-film', 'ending'),
  anEntry('debrief', 'section'),
];
const problems = [
  aProblem('at-the-bus-stop', 'error'),
  aProblem('at-the-bus-stop', 'warning'),
  aProblem('at-the-bus-stop', 'warning'),
  aProblem(null, 'error'),
];
const scenes = listScenes({ outline, map: describeMap(read), problems });

describe('the list', () => {
  it('has every heading in the order of the file, and what is missing last', () => {
    expect(scenes.map(({ title, kind }) => `${title}: ${kind}`)).toEqual([
      'At the bus stop: Start',
      'On the bus: Junction',
      'A film: Ending',
      'debrief: Section',
      'nowhere: Missing scene',
    ]);
  });

  it('tells the ways on, with their flags, and where they lead', () => {
    expect(scenes[0]?.ways[1]).toEqual({
      words: 'b, Poor: Tell him what you think.',
      sets: ['shouted', 'tired'],
      target: { id: 'on-the-bus', title: 'On the bus', isMissing: false },
    });
    expect(scenes[0]?.ways[2]?.target).toEqual({
      id: 'nowhere',
      title: 'nowhere',
      isMissing: true,
    });
    expect(scenes[1]?.ways.map(({ words }) => words)).toEqual([
      'If shouted and tired',
      'Otherwise',
    ]);
  });

  it('tells the ways in, each scene once', () => {
    expect(scenes[1]?.waysIn).toEqual([{ id: 'at-the-bus-stop', title: 'At the bus stop' }]);
    expect(scenes[4]?.waysIn).toEqual([{ id: 'at-the-bus-stop', title: 'At the bus stop' }]);
    expect(scenes[0]?.waysIn).toEqual([]);
  });

  it('tells flags that are set, and those that prose and junctions read', () => {
    expect(scenes[0]).toMatchObject({ sets: ['shouted', 'tired'], reads: ['shouted'] });
    expect(scenes[1]).toMatchObject({ sets: [], reads: ['shouted', 'tired'] });
  });

  it('counts problems where they stand', () => {
    expect(scenes.map(sayProblems)).toEqual(['1 error, 2 warnings', '', '', '', '']);
  });

  it('knows what the preview can begin with', () => {
    expect(scenes.map(({ isPlayable }) => isPlayable)).toEqual([true, true, true, false, false]);
  });

  it('has a heading that is there twice once, so that each can be told from the others', () => {
    const twice = [...outline, anEntry('at-the-bus-stop', 'scene')];
    const ids = listScenes({ outline: twice, map: describeMap(read), problems }).map(
      ({ id }) => id,
    );
    expect(ids).toEqual(scenes.map(({ id }) => id));
  });

  it.each([
    ['', 5],
    ['  ', 5],
    ['BUS', 2],
    ['bus start', 1],
    ['tired', 2],
    ['missing', 1],
    ['elsewhere', 0],
  ])('finds by %j', (search, count) => {
    expect(searchScenes(scenes, search)).toHaveLength(count);
  });
});

describe('pages', () => {
  const list = Array.from({ length: 412 }, (_, at) => at);

  it('are one up to 200 entries', () => {
    const page = pageList(list.slice(0, 200), 3);
    expect(page).toMatchObject({ first: 0, page: 0, pages: 1 });
    expect(sayShown(page, { found: 200, all: 200 })).toBe('200 scenes and sections');
    expect(sayShown(pageList([1, 2, 3], 0), { found: 3, all: 200 })).toBe('3 of 200 found');
  });

  it('hold a hundred each, and the last the rest', () => {
    const page = pageList(list, 99);
    expect(page).toMatchObject({ first: 400, page: 4, pages: 5 });
    expect(page.entries).toHaveLength(12);
    expect(sayShown(pageList(list, 1), { found: 412, all: 412 })).toBe(
      '412 scenes and sections, 101 to 200 shown',
    );
  });

  it.each([
    [0, 412, 0],
    [100, 412, 1],
    [411, 412, 4],
    [-1, 412, 0],
    [150, 200, 0],
  ])('entry %d of %d is on page %d', (at, length, page) => {
    expect(pageOf(at, length)).toBe(page);
  });
});

describe('what says the same', () => {
  it('stays the same', () => {
    const keep = keepSame<{ a: number[] }>();
    const first = keep({ a: [1] });
    expect(keep({ a: [1] })).toBe(first);
    expect(keep({ a: [2] })).toEqual({ a: [2] });
    expect(keep({ a: [1] })).not.toBe(first);
  });

  it('stays the same entry by entry, wherever it moves', () => {
    const keep = keepSameEntries<{ id: string; n: number }>();
    const first = keep([
      { id: 'a', n: 1 },
      { id: 'b', n: 1 },
    ]);
    expect(
      keep([
        { id: 'a', n: 1 },
        { id: 'b', n: 1 },
      ]),
    ).toBe(first);
    const next = keep([
      { id: 'new', n: 1 },
      { id: 'a', n: 1 },
      { id: 'b', n: 2 },
    ]);
    expect(next[1]).toBe(first[0]);
    expect(next[2]).toEqual({ id: 'b', n: 2 });
    expect(keep([])).toEqual([]);
  });
});

describe('a scene that is added', () => {
  const add = (from: string, id: string) => {
    const story = readStory(from, { id: 'late-again' });
    const fix = addSceneAfter(from, story, id);
    const after = fix && applyEdits(from, fix.edits);
    return { after, selected: after?.slice(fix?.select?.from, fix?.select?.to) };
  };

  it('stands after its scene, goes on where that went, and has its title selected', () => {
    const { after, selected } = add(text, 'at-the-bus-stop');
    expect(selected).toBe('New scene');
    const { story, diagnostics } = readStory(after ?? '', { id: 'late-again' });
    expect(story.scenes.map(({ id }) => id)).toEqual([
      'at-the-bus-stop',
      'new-scene',
      'on-the-bus',
      'ending-a-film',
    ]);
    expect(story.scenes[1]?.next?.target).toBe('on-the-bus');
    expect(diagnostics).toEqual(
      read.diagnostics.map((one) => expect.objectContaining({ rule: one.rule })),
    );
  });

  it('stands before the sections, and goes on to an ending', () => {
    const { after } = add(text, 'ending-a-film');
    expect(after).toContain('[Go on](#ending-a-film)\n\n## Debrief');
  });

  it('stands at the end of a text without one', () => {
    const { after } = add('## A\n\nwords', 'a');
    expect(after).toBe(
      '## A\n\nwords\n\n## New scene\n\nWrite what happens here.\n\n[Go on](#a)\n',
    );
  });

  it('has a title of its own', () => {
    const once = add(text, 'at-the-bus-stop').after ?? '';
    expect(add(once, 'at-the-bus-stop').selected).toBe('New scene 2');
  });

  it('is none after a scene that is not there', () => {
    expect(add(text, 'nowhere').after).toBeNull();
  });
});
