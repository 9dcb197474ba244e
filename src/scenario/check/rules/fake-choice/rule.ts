import { diagnose } from '../../../diagnostic.ts';
import type { CheckRule } from '../../check-rule.ts';
import { decisionsOf, type ReadChoice } from '../../decisions.ts';

/** Share of all words of two feedbacks that both have, from which they are nearly the same. */
const alike = 0.8;

/** Two choices of one decision that differ in nothing but their own words. */
export const fakeChoice: CheckRule = (read) =>
  decisionsOf(read).flatMap(({ choices }) =>
    choices.flatMap((second, index) => {
      const first = choices.slice(0, index).find((one) => isSame(one, second));
      if (!first) return [];
      const data = { first: first.choice.text, second: second.choice.text };
      return [diagnose('fake-choice', second.place, data)];
    }),
  );

function isSame({ choice: a, feedback: fa }: ReadChoice, { choice: b, feedback: fb }: ReadChoice) {
  if (a.target !== b.target || a.verdict !== b.verdict || !fa || !fb) return false;
  const flags = [a, b].map(({ remembers }) => [...remembers].sort().join());
  return flags[0] === flags[1] && shareOfWords(fa.words, fb.words) >= alike;
}

function shareOfWords(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [a, b].map((words) => new Set(words.map((word) => word.toLowerCase())));
  const all = new Set([...(one ?? []), ...(other ?? [])]);
  const both = [...all].filter((word) => one?.has(word) && other?.has(word));
  return all.size === 0 ? 1 : both.length / all.size;
}
