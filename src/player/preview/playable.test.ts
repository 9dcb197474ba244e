import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readStory, storyMachine } from '../../scenario/index.ts';
import { followStory } from './lineage.ts';
import { makePlayable } from './playable.ts';
import { aMaterial, aPreview, type Scenes, scenes } from './testing/a-preview.ts';

const choices = '- [Wait.](#away)\n  > **Best.** Yes.\n- [Go.](#)\n  > **Poor.** No.\n';

it.each<[string, Scenes, string, { title: string; sceneId: string; target: string | null }]>([
  [
    'a choice that leads to no scene',
    { one: `## One\n\nWhat?\n\n${choices}` },
    'a',
    { title: '"away" is not written yet', sceneId: 'one', target: 'away' },
  ],
  [
    'a choice without a target',
    { one: `## One\n\nWhat?\n\n${choices}` },
    'b',
    { title: 'This way leads nowhere yet', sceneId: 'one', target: '' },
  ],
  [
    'a link on that leads to no scene',
    { one: '## One\n\n[On](#talk-to-pria)\n' },
    '_',
    { title: '"talk-to-pria" is not written yet', sceneId: 'one', target: 'talk-to-pria' },
  ],
  [
    'a link to a section that is no scene',
    { one: '## One\n\n[On](#debrief)\n', debrief: '## Debrief\n\nRest.\n' },
    '_',
    { title: '"debrief" is not a scene', sceneId: 'one', target: 'debrief' },
  ],
  [
    'a scene without a way on',
    { one: '## One\n\nIt rains.\n' },
    '_',
    { title: '“One” leads nowhere yet', sceneId: 'one', target: null },
  ],
  [
    'a junction without a line that fits',
    { one: '## One\n\n[On](#two)\n', two: '## Two\n\n- If *asked*: [On](#one)\n' },
    '_',
    { title: '“Two” does not say where to go', sceneId: 'two', target: null },
  ],
  [
    'junctions that lead to each other',
    {
      one: '## One\n\n[On](#two)\n',
      two: '## Two\n\n- Otherwise: [On](#three)\n',
      three: '## Three\n\n- Otherwise: [On](#two)\n',
    },
    '_',
    { title: '“Two” leads back to itself', sceneId: 'two', target: null },
  ],
])('says in the preview what is wrong with %s', async (_, parts, keys, expected) => {
  const preview = await aPreview(aMaterial(parts), keys);
  expect(preview.stop).toMatchObject(expected);
  expect(preview.stop?.advice).not.toBe('');
  expect(preview.standing.sceneId).toBe(expected.sceneId);
});

it('has a sentence where there is no scene at all', async () => {
  const preview = await aPreview(aMaterial({}));
  expect(preview.shown).toMatchObject({ page: 'stopped', title: 'There is no scene to play yet' });
  await preview.show(aMaterial());
  expect(preview.standing.sceneId).toBe('morning');
});

it('does not follow a reworded heading where the link was not taken before', async () => {
  const preview = await aPreview();
  const noon = scenes.noon.replace('Noon', 'Midday');
  await preview.show(aMaterial({ ...scenes, noon }));
  const learner = preview.shown.page === 'playing' ? preview.shown.learner : null;
  await learner?.decide('a');
  await learner?.goOn();
  expect(preview.stop?.title).toBe('"noon" is not written yet');
});

it('makes a machine of whatever text there is', () => {
  const word = fc.constantFrom(
    'one',
    'two',
    'three',
    'debrief',
    '',
    '__proto__',
    'a.b',
    'ending-one',
  );
  const line = fc.oneof(
    word.map((one) => `## ${one}`),
    word.map((one) => `## Ending: ${one}`),
    word.map((one) => `[On](#${one})`),
    word.map((one) => `- [Do it](#${one})\n  > **Best.** Yes.`),
    word.map((one) => `- If *${one}*: [On](#${one})`),
    word.map((one) => `- Otherwise: [On](#${one})`),
    fc.constant('What do you do?'),
  );
  const texts = fc.array(line, { maxLength: 25 }).map((lines) => lines.join('\n\n'));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      const first = followStory([], readStory(before).story);
      const { story } = readStory(after);
      const lineage = followStory(first, story);
      const start = lineage.find(({ isGone }) => !isGone)?.handle;
      if (!start) return;
      const taken = new Set(lineage.map(({ handle }) => `${handle}/a`));
      const { story: playable } = makePlayable(story, lineage, { start, taken });
      expect(() => storyMachine(playable)).not.toThrow();
      const handles = lineage.map(({ handle }) => handle);
      expect(new Set(handles).size).toBe(handles.length);
    }),
  );
});
