import type { ReleasedChoice } from './released-story.ts';

/** What became of a decision. Keys are letters of the earlier release. */
export interface DecisionChanges {
  /** What became of each choice. Only a kept one means the same by the same letter. */
  fates: ReadonlyMap<string, ChoiceFate>;
  /** Choices stand in another order, or a new one stands before an old one. */
  isReordered: boolean;
  /** Neither words nor verdicts and targets of any choice survive: it is another question. */
  isAnotherQuestion: boolean;
  /** By the letter of today. */
  verdicts: { key: string; from: ReleasedChoice['verdict']; to: ReleasedChoice['verdict'] }[];
}

export type ChoiceFate =
  | { kind: 'kept'; key: string }
  /** Its words stand at another letter now. */
  | { kind: 'moved'; key: string }
  /** Another choice has its letter, with another verdict and another target. */
  | { kind: 'replaced'; key: string }
  /** Its letter is free, or has been taken by one of the choices that were there before. */
  | { kind: 'gone' };

/** Holds a decision against its earlier form. `rename` turns ids of then into ids of today. */
export function compareChoices(
  old: readonly ReleasedChoice[],
  now: readonly ReleasedChoice[],
  rename: (id: string) => string,
): DecisionChanges {
  const fates = new Map(old.map((choice) => [choice.key, findFate(choice, old, now, rename)]));
  const verdicts = old.flatMap(({ key, verdict }) => {
    const fate = fates.get(key);
    if (fate?.kind !== 'kept' && fate?.kind !== 'moved') return [];
    const today = now.find((choice) => choice.key === fate.key);
    return today && today.verdict !== verdict
      ? [{ key: today.key, from: verdict, to: today.verdict }]
      : [];
  });
  return {
    fates,
    isReordered: isReordered([...fates.values()], now),
    isAnotherQuestion: isAnotherQuestion(old, now, rename),
    verdicts,
  };
}

function findFate(
  choice: ReleasedChoice,
  old: readonly ReleasedChoice[],
  now: readonly ReleasedChoice[],
  rename: (id: string) => string,
): ChoiceFate {
  const { key, text } = choice;
  const today = now.find((one) => one.key === key);
  if (today?.text === text) return { kind: 'kept', key };
  const elsewhere = now.find(
    (one) => one.text === text && !old.some((was) => was.key === one.key && was.text === text),
  );
  if (elsewhere) return { kind: 'moved', key: elsewhere.key };
  if (!today || old.some((was) => was.text === today.text)) return { kind: 'gone' };
  return today.verdict !== choice.verdict && today.target !== rename(choice.target)
    ? { kind: 'replaced', key }
    : { kind: 'kept', key };
}

/** Where choices only closed up after one that is gone, their order is still the same. */
function isReordered(fates: readonly ChoiceFate[], now: readonly ReleasedChoice[]): boolean {
  const left = fates.flatMap((fate) => (fate.kind === 'gone' ? [] : [fate]));
  return (
    left.some(({ kind }) => kind === 'moved') && left.some(({ key }, at) => now[at]?.key !== key)
  );
}

function isAnotherQuestion(
  old: readonly ReleasedChoice[],
  now: readonly ReleasedChoice[],
  rename: (id: string) => string,
): boolean {
  if (old.length === 0 || now.length === 0) return false;
  const isReworded = old.every(({ verdict, target }, at) => {
    const today = now[at];
    return today?.verdict === verdict && today.target === rename(target);
  });
  return !isReworded && !old.some(({ text }) => now.some((one) => one.text === text));
}
