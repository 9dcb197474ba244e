import { expect, test } from 'vitest';
import type { ProseParts } from '../../design/index.ts';
import { renderDraft } from '../../prose/index.ts';
import { readStory } from '../../scenario/index.ts';
import { aStory } from '../../scenario/testing/a-story.ts';
import { aLibrary, aLongStory } from '../testing/a-studio.ts';
import { ProseDrawer } from './draw-prose.ts';

const { sources } = aLibrary();

test('all parts come, as one rendering of the whole gives them', async () => {
  const read = readStory(aStory());
  const steps = await collect(new ProseDrawer(sources), aStory());
  expect(Object.assign({}, ...steps)).toEqual(await renderDraft(read, sources));
});

test('after an edit only the part that was written in comes again', async () => {
  const drawer = new ProseDrawer(sources);
  await collect(drawer, aStory());
  const steps = await collect(drawer, aStory().replace('Three stops later', 'Four stops later'));
  expect(steps.map((step) => Object.keys(step))).toEqual([['on-the-bus']]);
  expect(await collect(drawer, aStory().replace('Three stops later', 'Four stops later'))).toEqual(
    [],
  );
});

test('lines above it move a part without making it again', async () => {
  const drawer = new ProseDrawer(sources);
  await collect(drawer, aStory());
  expect(await collect(drawer, aStory().replace('## At', '\n\n\n## At'))).toEqual([]);
});

test('a part that was gone is made again', async () => {
  const drawer = new ProseDrawer(sources);
  await collect(drawer, aStory());
  await collect(drawer, aStory().replace('## Debrief\n', ''));
  const steps = await collect(drawer, aStory());
  expect(steps.flatMap((step) => Object.keys(step))).toContain('debrief');
});

test('the scene that is looked at comes first, with its feedback', async () => {
  const [first] = await collect(new ProseDrawer(sources), aLongStory(20), 'stop-9');
  expect(
    Object.keys(first ?? {})
      .slice(0, 4)
      .sort(),
  ).toEqual([...['stop-9', 'stop-9/a', 'stop-9/b', 'stop-9/c']]);
});

test('a long story is given in few steps, with room for a newer text between them', async () => {
  const steps = await collect(new ProseDrawer(sources), aLongStory(200));
  const told = steps.filter((step) => Object.keys(step).length > 0);
  expect(Object.keys(told[0] ?? {})).toHaveLength(8);
  expect(told.length).toBeLessThan(10);
  expect(steps.length).toBeGreaterThan(50);
});

test('what was made before a newer text came in is given with the next', async () => {
  const drawer = new ProseDrawer(sources);
  const text = aLongStory(20);
  const given = new Set<string>();
  let steps = 0;
  for await (const step of drawer.draw(readStory(text))) {
    for (const name of Object.keys(step)) given.add(name);
    steps += 1;
    if (steps === 2) break;
  }
  const rest = await collect(drawer, text);
  const later = rest.flatMap((step) => Object.keys(step));
  expect(given.size).toBe(8);
  expect([...given, ...later].toSorted()).toEqual(Object.keys(readStory(text).prose).toSorted());
  expect(Object.assign({}, ...rest)).toMatchObject({ debrief: expect.any(Array) });
});

async function collect(drawer: ProseDrawer, text: string, first?: string): Promise<ProseParts[]> {
  const steps: ProseParts[] = [];
  for await (const step of drawer.draw(readStory(text), first)) steps.push(step);
  return steps;
}
