import { describe, expect, it } from 'vitest';
import {
  aMaterial,
  aPreview,
  attemptOf,
  choose,
  learnerOf,
  type Scenes,
  scenes,
} from './testing/a-preview.ts';

const { morning, noon, evening, calm, busy } = scenes;

/** Rows: what the edit is, how far the preview had gone, the story after it, where it stands, what it says. */
it.each<[string, string, Scenes, string, string]>([
  ['nothing', 'b', { ...scenes }, 'noon', ''],
  ['prose', 'b', { ...scenes, noon: noon.replace('What now?', 'And now?') }, 'noon', ''],
  ['its heading, reworded', 'b', { ...scenes, noon: noon.replace('Noon', 'Midday') }, 'midday', ''],
  [
    'an earlier heading, reworded',
    'b',
    { ...scenes, morning: morning.replace('Morning', 'Dawn') },
    'noon',
    '',
  ],
  [
    'an ending, reworded',
    'ba',
    { ...scenes, calm: calm.replace('calm', 'rest') },
    'ending-rest',
    '',
  ],
  ['scenes in another order', 'b', { morning, busy, calm, evening, noon }, 'noon', ''],
  [
    'a scene put in before it',
    'b',
    { morning, late: '## Late\n\n[On](#noon)\n', noon, evening, calm, busy },
    'noon',
    '',
  ],
  [
    'a choice put above the one taken',
    'b',
    {
      ...scenes,
      morning: morning.replace('- [Wait', '- [Run.](#evening)\n  > **Poor.** No.\n- [Wait'),
    },
    'noon',
    '',
  ],
  [
    'the choice taken, reworded',
    'b',
    { ...scenes, morning: morning.replace('[Ask.]', '[Ask them.]') },
    'noon',
    '',
  ],
  [
    'the choice taken, removed',
    'b',
    { ...scenes, morning: morning.slice(0, morning.indexOf('- [Ask')) },
    'morning',
    'The way to “Noon” has changed. The preview went back to “Morning”.',
  ],
  [
    'the scene, removed with the link to it',
    'b',
    { morning: morning.replaceAll('#noon', '#evening'), evening, calm, busy },
    'ending-calm',
    '',
  ],
  [
    'a scene on the way, removed',
    'ba',
    {
      morning: morning.replaceAll('#noon', '#late'),
      late: '## Late\n\n[On](#evening)\n',
      evening,
      calm,
      busy,
    },
    'late',
    'The way to “Calm” has changed. The preview went back to “Late”.',
  ],
  [
    'a scene on the way, taken out of it',
    'ba',
    {
      ...scenes,
      morning: morning.replaceAll('#noon', '#late'),
      late: '## Late\n\n[On](#evening)\n',
    },
    'late',
    'The way to “Calm” has changed. The preview went back to “Late”.',
  ],
  [
    'the flag that led there',
    'ba',
    { ...scenes, morning: morning.replace('Remember: asked', 'Remember: waited') },
    'ending-busy',
    '',
  ],
])('stays where it is while the author edits %s', async (_, keys, after, standsAt, note) => {
  const preview = await aPreview(aMaterial(), keys);
  await preview.show(aMaterial(after));
  expect(preview.standing).toMatchObject({ sceneId: standsAt, note });
});

it('comes back to where it was when an edit is undone', async () => {
  const preview = await aPreview(aMaterial(), 'ba');
  const broken = { ...scenes, morning: morning.replaceAll('#noon', '#no') };
  await preview.show(aMaterial(broken));
  expect(preview.stop?.title).toBe('"no" is not written yet');
  await preview.show(aMaterial());
  expect(preview.standing).toMatchObject({ sceneId: 'ending-calm', note: '' });
});

it('goes on from where it stands, once somebody has gone on there', async () => {
  const preview = await aPreview(aMaterial(), 'ba');
  const without = { ...scenes, morning: morning.slice(0, morning.indexOf('- [Ask')) };
  await preview.show(aMaterial(without));
  await choose(preview, 'a');
  await preview.show(aMaterial());
  expect(preview.standing).toMatchObject({ sceneId: 'noon', remembered: [] });
});

it('keeps the order of the choices, and their keys, while the heading above them is reworded', async () => {
  const preview = await aPreview();
  const before = attemptOf(preview).choices.map(({ key, text }) => [key, text]);
  const { sheet } = preview;
  const id = attemptOf(preview).scene.id;
  await preview.show(aMaterial({ ...scenes, morning: morning.replace('Morning', 'Dawn') }));
  expect(attemptOf(preview).choices.map(({ key, text }) => [key, text])).toEqual(before);
  expect([preview.sheet, attemptOf(preview).scene.id]).toEqual([sheet, id]);
});

it.each([
  ['goes on where the marked choice is still there', 'a', 0],
  ['begins its form anew where the marked choice is gone', 'b', 1],
])('%s', async (_, chosen, expected) => {
  const preview = await aPreview(aMaterial(), '', () => chosen);
  const { sheet } = preview;
  const without = morning.slice(0, morning.indexOf('- [Ask'));
  await preview.show(aMaterial({ ...scenes, morning: without }));
  expect(preview.sheet - sheet).toBe(expected);
});

it('keeps a consequence on the screen, in its new words', async () => {
  const preview = await aPreview();
  await learnerOf(preview).decide('b');
  const reworded = morning.replace('[Ask.]', '[Ask them.]');
  await preview.show(aMaterial({ ...scenes, morning: reworded }));
  expect(attemptOf(preview).consequence?.choice.text).toBe('Ask them.');
});

it('is quiet while only the text changes, and not where it begins somewhere', async () => {
  const preview = await aPreview();
  expect(preview.isUpdating).toBe(false);
  await preview.show(aMaterial());
  expect(preview.isUpdating).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(preview.isUpdating).toBe(false);
  await preview.show(aMaterial(scenes, { begun: 2, start: { sceneId: 'noon', remembered: [] } }));
  expect(preview.isUpdating).toBe(false);
});

describe('a preview that begins at a scene', () => {
  const atNoon = { start: { sceneId: 'noon', remembered: ['asked'] }, begun: 2 };

  it('has the flags that were set by hand, and goes on with them', async () => {
    const preview = await aPreview(aMaterial(scenes, atNoon));
    expect(preview.standing).toMatchObject({
      sceneId: 'noon',
      remembered: ['asked'],
      canGoBack: false,
    });
    await choose(preview, 'b');
    expect(preview.standing).toMatchObject({ sceneId: 'ending-calm', isEnded: true });
  });

  it('scores and recommends from there, and goes back there', async () => {
    const preview = await aPreview(aMaterial(scenes, atNoon), 'b');
    const attempt = attemptOf(preview);
    expect(attempt.score()).toEqual({ earned: 1, reachable: 2 });
    expect(attempt.decisions().map(({ choice }) => choice.text)).toEqual(['Walk.']);
    expect(attempt.recommended().decisions.map(({ choice }) => choice.text)).toEqual(['Rest.']);
    learnerOf(preview).replay();
    expect(preview.standing).toMatchObject({ sceneId: 'noon', remembered: ['asked'] });
  });

  it('passes through a junction, and may begin at an ending', async () => {
    const start = { sceneId: 'evening', remembered: ['asked'] };
    const preview = await aPreview(aMaterial(scenes, { start }));
    expect(preview.standing).toMatchObject({ sceneId: 'ending-calm', isEnded: true });
  });

  it('begins anew where it is asked to, also at the same scene', async () => {
    const preview = await aPreview(aMaterial(scenes, atNoon), 'b');
    await preview.show(aMaterial(scenes, { ...atNoon, begun: 3 }));
    expect(preview.standing).toMatchObject({ sceneId: 'noon', canGoBack: false });
  });

  it('follows its scene where that is reworded, and says so where it is gone', async () => {
    const preview = await aPreview(aMaterial(scenes, atNoon));
    await preview.show(aMaterial({ ...scenes, noon: noon.replace('Noon', 'Midday') }, atNoon));
    expect(preview.standing.sceneId).toBe('midday');
    await preview.show(aMaterial({ morning, evening, calm, busy }, atNoon));
    expect(preview.shown).toMatchObject({
      page: 'stopped',
      title: '“Midday” is not in the story any more',
    });
    await preview.beginAgain();
    expect(preview.standing).toMatchObject({ sceneId: 'morning', remembered: [] });
  });
});

describe('a step back', () => {
  it.each([
    ['from a scene', 'b', 'morning'],
    ['from an ending', 'ba', 'noon'],
    ['from the beginning', '', 'morning'],
  ])('%s', async (_, keys, standsAt) => {
    const preview = await aPreview(aMaterial(), keys);
    await preview.goBack();
    expect(preview.standing).toMatchObject({ sceneId: standsAt });
  });

  it('takes a decision back whose consequence is on the screen', async () => {
    const preview = await aPreview();
    await learnerOf(preview).decide('b');
    await preview.goBack();
    expect(attemptOf(preview).isDecided).toBe(false);
    expect(preview.standing).toMatchObject({
      sceneId: 'morning',
      remembered: [],
      canGoBack: false,
    });
  });
});

it('plays from the story’s start again, wherever that is by now', async () => {
  const preview = await aPreview(aMaterial(), 'b');
  await preview.show(aMaterial({ dawn: '## Dawn\n\n[On](#morning)\n', ...scenes }));
  expect(preview.standing.sceneId).toBe('noon');
  await preview.beginAgain();
  expect(preview.standing.sceneId).toBe('dawn');
});

it('knows nothing of the story that was open before', async () => {
  const preview = await aPreview(aMaterial(), 'b');
  await preview.show(aMaterial(scenes, { opened: 2 }));
  expect(preview.standing).toMatchObject({ sceneId: 'morning', canGoBack: false });
});

it('says how an ending scores in the story as it is now', async () => {
  const preview = await aPreview(aMaterial(), 'aa');
  expect(learnerOf(preview).standing.scoreScaled).toBe(0.5);
  await preview.show(aMaterial({ ...scenes, morning: morning.replace('Poor', 'Best') }));
  expect(learnerOf(preview).standing.scoreScaled).toBe(1);
  expect(learnerOf(preview).resultState).toBe('apart');
});

it('shows prose that is older than its heading', async () => {
  const preview = await aPreview();
  const older = aMaterial();
  await preview.show({
    ...aMaterial({ ...scenes, morning: morning.replace('Morning', 'Dawn') }),
    prose: older.prose,
  });
  const attempt = attemptOf(preview);
  expect(attempt.prose[attempt.scene.id]).toEqual(['Prose of Morning.']);
});

it('shows the newest of several texts, whichever is ready first', async () => {
  const preview = await aPreview();
  const first = preview.show(aMaterial({ ...scenes, morning: morning.replace('Wait', 'One') }));
  const second = preview.show(aMaterial({ ...scenes, morning: morning.replace('Wait', 'Two') }));
  await Promise.all([second, first]);
  expect(attemptOf(preview).scene.choices[0]?.text).toBe('Two.');
});
