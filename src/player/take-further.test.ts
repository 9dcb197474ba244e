import { describe, expect, it } from 'vitest';
import { readHandoff, readStory, writeHandoff } from '../scenario/index.ts';
import { AttemptState } from './attempt-state.svelte.ts';
import type { StoryModule } from './course.ts';
import { LaterPart } from './later-part.svelte.ts';
import { rememberSorted } from './sorted-places.ts';
import { describeAttempt, findToolkitHref } from './take-further.ts';
import { aStoryText } from './testing/a-course.ts';

const toSort = `## Notes

Put each note in its place.

| Item | Goes in | Why |
| --- | --- | --- |
| A link | Encourage | It helps. |
| A bed number | Line | It points to somebody. |

[On](#evening)

## Evening`;

function tell(front = 'toolkit: policy\n'): StoryModule {
  const text = aStoryText
    .replace('review_by:', () => `${front}review_by:`)
    .replaceAll('(#evening)', '(#notes)')
    .replace('## Evening', toSort);
  const { story, diagnostics } = readStory(text, { id: 'a-story' });
  expect(diagnostics).toEqual([]);
  return {
    story,
    fingerprint: 'aaaaaa',
    prose: {},
    loadLater: async () => ({ prose: {} }),
  };
}

async function playTo(path: string, module = tell()): Promise<AttemptState> {
  const attempt = new AttemptState(module, { seed: 1 });
  const later = await attempt.later.load();
  if (!later || !attempt.resume(path, later)) throw new Error(`The path ${path} does not fit.`);
  return attempt;
}

function activityOf({ story }: Pick<AttemptState, 'story'>) {
  const activity = story.scenes.find(({ id }) => id === 'notes')?.activity;
  if (!activity) throw new Error('The story has no activity.');
  return activity;
}

describe('describeAttempt', () => {
  it('says nothing where a story leads to no page of the toolkit', async () => {
    expect(describeAttempt(await playTo('c_a', tell('')))).toBeNull();
  });

  it('gives the path alone where nothing was sorted since the page was opened', async () => {
    const line = writeHandoff({ storyId: 'a-story', path: 'c_a', sorted: {} });
    expect(describeAttempt(await playTo('c_a'))).toEqual({
      tool: 'policy',
      storyId: 'a-story',
      line,
    });
  });

  it('gives what was sorted on the way, the last time that it was', async () => {
    const attempt = await playTo('c_a');
    rememberSorted(activityOf(attempt), [1, 1]);
    rememberSorted(activityOf(attempt), [0, 1]);
    expect(readHandoff(describeAttempt(attempt)?.line ?? '')).toEqual({
      handoff: { storyId: 'a-story', path: 'c_a', sorted: { notes: [0, 1] } },
    });
  });

  it('keeps what was sorted in one language when another is shown', async () => {
    const attempt = await playTo('c_a');
    const welsh = tell();
    rememberSorted(activityOf(attempt), [1, 0]);
    attempt.tell({
      module: welsh,
      later: new LaterPart(welsh),
      speech: attempt.original.speech,
    });
    expect(describeAttempt(attempt)?.line).toContain('notes~10');
    rememberSorted(activityOf(welsh), [0, 0]);
    expect(describeAttempt(attempt)?.line).toContain('notes~00');
  });

  it('leaves out what is not on the way any more', async () => {
    const module = tell();
    rememberSorted(activityOf(module), [1, 0]);
    expect(describeAttempt(await playTo('b', module))?.line).not.toContain('notes');
  });
});

describe('findToolkitHref', () => {
  const further = { tool: 'policy' as const, storyId: 'a-story', line: '1.a-story.c_a.000' };
  const trust = { name: '', policy: '', contacts: [] };
  const mine = 'https://example.org/canteen/toolkit';

  it.each([
    ['on the site', { place: 'site' as const, homeHref: '/', trust }, '/toolkit/policy/'],
    [
      'on a site in a folder',
      { place: 'site' as const, homeHref: '/training/', trust },
      '/training/toolkit/policy/',
    ],
    [
      "in a package, the organisation's own",
      { place: 'package' as const, homeHref: null, trust: { ...trust, toolkit: mine } },
      `${mine}/policy/`,
    ],
    [
      'with a slash at its end',
      { place: 'package' as const, homeHref: null, trust: { ...trust, toolkit: `${mine}/` } },
      `${mine}/policy/`,
    ],
  ])('%s', (_, course, expected) => {
    expect(findToolkitHref(course, further)).toBe(`${expected}#from=1.a-story.c_a.000`);
  });

  it('takes the scenario, and no line, to the tools that go on from that alone', () => {
    const course = { place: 'site' as const, homeHref: '/', trust };
    const other = { ...further, tool: 'arrangements' as const };
    expect(findToolkitHref(course, other)).toBe('/toolkit/arrangements/#scenarios=a-story');
  });

  it('has none in a package that knows of none', () => {
    expect(findToolkitHref({ place: 'package', homeHref: null, trust }, further)).toBeNull();
  });
});
