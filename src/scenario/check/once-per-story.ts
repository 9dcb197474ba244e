import type { ReadStory } from '../read-story.ts';

/** A function of a story that several rules ask: worked out at the first question, then kept. */
export function oncePerStory<Result>(
  workOut: (read: ReadStory) => Result,
): (read: ReadStory) => Result {
  const known = new WeakMap<ReadStory, { result: Result }>();
  return (read) => {
    const kept = known.get(read) ?? { result: workOut(read) };
    known.set(read, kept);
    return kept.result;
  };
}
