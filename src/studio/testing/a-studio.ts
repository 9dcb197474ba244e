import { TrustSchema } from '../../library/content.ts';
import { readStory, recordStory } from '../../scenario/index.ts';
import { aStory } from '../../scenario/testing/a-story.ts';
import type { OpenedStory, Question, StoryRelease, StudioLibrary } from '../contract.ts';

/** What the site knows, for stories made by `aStory`. */
export function aLibrary(): StudioLibrary {
  const source = {
    ...{ label: 'NMC', who: 'NMC', what: 'Guidance', date: '2026', status: 'current' as const },
    ...{ link: 'https://example.org/', checked: '2026-11-20' },
  };
  return {
    sources: { 'nmc-social-media': source, 'gmc-social-media': { ...source, label: 'GMC' } },
    outcomes: { ST2: { audience: 'everyone', text: 'Keeps boundaries', evidence: 'scenarios' } },
    guidance: [{ id: 'speaking-up', title: 'Speaking up', summary: 'How.' }],
    trust: TrustSchema.parse({}),
    scenarios: [{ id: 'a-story', title: 'Late again' }],
    version: '0.1.0',
  };
}

export function aQuestion(change: Partial<Question> = {}): Question {
  return {
    ...{ revision: 1, id: 'a-story', text: aStory(), files: [], today: '2026-11-22' },
    ...change,
  };
}

/** `aStory` as it was released. */
export function aRelease(text: string = aStory()): StoryRelease {
  return { version: '0.1.0', story: recordStory(readStory(text, { id: 'a-story' })) };
}

export function anOpenedStory(change: Partial<OpenedStory> = {}): OpenedStory {
  const text = change.text ?? aStory();
  return {
    ...{ id: 'a-story', text, pictures: [], released: [], saved: text, from: 'the site' },
    ...change,
  };
}

/** A sound story of `size` scenes, one after the other, with decisions that lead forwards. */
export function aLongStory(size: number): string {
  const scenes = Array.from({ length: size - 1 }, (_, at) => aScene(at, size));
  const ending = '## Ending: home at last\n\nYou are home, and it is late.';
  return aStory({ scenes: `${scenes.join('\n\n')}\n\n${ending}` });
}

function aScene(at: number, size: number): string {
  const next = (step: number) =>
    at + step < size - 1 ? `stop-${at + step}` : 'ending-home-at-last';
  return `## Stop ${at}

A man films the queue, and you are in it.

What do you do?

- [Ask him to leave you out of it.](#${next(1)})
  > **Best.** He turns the phone the other way.
- [Turn your back to him.](#${next(1)})
  > **Acceptable.** Your badge is out of sight, and he goes on filming.
- [Tell him what you think of him.](#${next(2)})
  > **Poor.** You were tired. He has filmed that too.`;
}
