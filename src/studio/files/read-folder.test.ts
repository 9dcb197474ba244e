import { expect, it } from 'vitest';
import { lookIntoFolder, readScenarioFolder } from './read-folder.ts';
import { aFolder } from './testing/a-folder.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const titled = (title: string) => `---\ntitle: ${title}\n---\n\n## One\n`;

it('tells a scenario, a project and a folder of scenarios', async () => {
  const scenarios = {
    _playground: { 'story.md': titled('Everything') },
    'ward-night': { 'story.md': titled('A night on the ward') },
    'brand-deal': { 'story.md': 'No title.' },
    empty: {},
  };
  const listed = [
    expect.objectContaining({ id: 'brand-deal', title: 'brand-deal' }),
    expect.objectContaining({ id: 'ward-night', title: 'A night on the ward' }),
    expect.objectContaining({ id: '_playground', title: 'Everything' }),
  ];
  expect(await lookIntoFolder(aFolder('w', { 'story.md': '' }))).toEqual({ kind: 'scenario' });
  const project = aFolder('canteen', { scenarios, content: {} });
  expect(await lookIntoFolder(project)).toEqual({ kind: 'project', project, scenarios: listed });
  expect(await lookIntoFolder(aFolder('scenarios', scenarios))).toEqual({
    ...{ kind: 'project', project: null, scenarios: listed },
  });
  expect(await lookIntoFolder(aFolder('new', { scenarios: {} }))).toMatchObject({
    ...{ kind: 'project', scenarios: [] },
  });
  expect(await lookIntoFolder(aFolder('Photos', { 'a.png': png }))).toEqual({
    kind: 'refused',
    problem: expect.stringContaining('“Photos” holds neither'),
  });
});

it('reads a story with its pictures', async () => {
  const folder = aFolder('ward-night', {
    'story.md': titled('A night'),
    'story.cy.md': titled('Nos'),
    'board.png': png,
    'plan.svg': '<svg/>',
    'Thumbs.db': new Uint8Array([0]),
  });
  const reading = await readScenarioFolder(folder);
  expect(reading).toMatchObject({
    kind: 'story',
    story: { id: 'ward-night', text: titled('A night'), pictures: [{ name: 'board.png' }] },
  });
  expect(reading.kind === 'story' && reading.story.notes).toEqual([
    expect.stringContaining('plan.svg'),
  ]);
});

it.each<[string, Parameters<typeof aFolder>[1], string]>([
  ['no story', {}, 'has no story.md any more'],
  ['bytes for a story', { 'story.md': new Uint8Array([0, 1]) }, 'is not text'],
  ['a story of 5 MB', { 'story.md': 'a'.repeat(5_000_001) }, 'larger than 5 MB'],
])('refuses %s', async (_, tree, sentence) => {
  expect(await readScenarioFolder(aFolder('w', tree))).toEqual({
    kind: 'refused',
    problems: [expect.stringContaining(sentence)],
  });
});
