import fc from 'fast-check';
import type { Scene, Story, Verdict } from '../story.ts';

/**
 * Stories of up to seven scenes with any links between them, circles included: plain data, not
 * text. Every target is there, every junction ends with 'otherwise', and `s0` is the start.
 */
export function randomStory(): fc.Arbitrary<Story> {
  return fc
    .integer({ min: 2, max: 7 })
    .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => aScene(index, size))))
    .map((scenes) => ({
      id: 'random',
      title: 'Random',
      summary: 'Any story.',
      audience: ['everyone'],
      outcomes: ['ST2'],
      platform: 'Facebook',
      minutes: 3,
      reviewed: '2026-11-20',
      reviewBy: '2027-05-20',
      renamed: {},
      start: 's0',
      scenes,
    }));
}

const flags = ['one', 'two'];

function aScene(index: number, size: number): fc.Arbitrary<Scene> {
  const id = `s${index}`;
  const empty: Scene = {
    id,
    title: id,
    kind: 'scene',
    question: '',
    choices: [],
    next: null,
    rules: [],
    activity: null,
  };
  if (index === size - 1) return fc.constant({ ...empty, kind: 'ending' });
  const target = fc.integer({ min: 1, max: size - 1 }).map((number) => `s${number}`);
  const choice = fc.record({
    target,
    verdict: fc.constantFrom<Verdict>('best', 'acceptable', 'poor'),
    remembers: fc.subarray(flags),
  });
  const decision = fc
    .array(choice, { minLength: 2, maxLength: 3 })
    .map((choices): Scene => ({ ...empty, choices: choices.map(withKey), question: 'What?' }));
  const goOn = target.map((to): Scene => ({ ...empty, next: { text: 'Go on', target: to } }));
  // Junctions lead forwards only: a circle of them is refused.
  const later = fc.integer({ min: index + 1, max: size - 1 }).map((number) => `s${number}`);
  const junction = fc.tuple(fc.constantFrom(...flags), later, later).map(
    ([flag, one, other]): Scene => ({
      ...empty,
      kind: 'junction',
      rules: [
        { remembered: [flag], target: one },
        { remembered: [], target: other },
      ],
    }),
  );
  return index === 0 ? decision : fc.oneof(decision, goOn, junction);
}

function withKey<Data>(choice: Data, index: number): Data & { key: string; text: string } {
  const key = String.fromCharCode(97 + index);
  return { ...choice, key, text: `Choice ${key}` };
}
