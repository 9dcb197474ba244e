import { type DecisionResult, readResult, type SceneWords } from '../events/index.ts';
import type { DecisionRecord } from '../tracking/index.ts';

/**
 * Decisions of one attempt, in the order in which they were made, in the words of the story. What this site
 * does not know, such as a scene of another package, is shown under the id that was reported. The verdict is
 * the one on the record: the story may have been rewritten since.
 */
export function sayDecisions<Decision extends DecisionRecord>(
  decisions: readonly Decision[],
  words: WordsOfScenes,
): SaidDecision<Decision>[] {
  const counts = new Map<string, number>();
  return decisions.map((decision) => {
    const nth = (counts.get(decision.id) ?? 0) + 1;
    counts.set(decision.id, nth);
    const scene = words.get(decision.id);
    const findText = (key: string) => scene?.choices.find((each) => each.key === key)?.text ?? '';
    const result = readResult(decision.result);
    return {
      decision,
      scenario: scene?.scenario ?? '',
      scene: scene?.scene ?? decision.id,
      choice: findText(decision.response),
      result,
      verdict: verdicts[result] || decision.result,
      best: decision.correctResponses.map((key) => ({ key, text: findText(key) })),
      nth,
    };
  });
}

/** `second time`, `third time`, `11th time`; empty for the first. */
export function sayNth(nth: number): string {
  if (nth < 2) return '';
  const word = ordinals[nth - 2] ?? `${nth}${endings[ordinalRules.select(nth)] ?? 'th'}`;
  return `${word} time`;
}

const verdicts: Readonly<Record<DecisionResult, string>> = {
  best: 'Best',
  acceptable: 'Acceptable',
  poor: 'Poor',
  unknown: '',
};

const ordinals = [
  ...['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
];
const ordinalRules = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** By interaction id. */
export type WordsOfScenes = ReadonlyMap<string, SceneWords>;

export interface SaidDecision<Decision extends DecisionRecord> {
  /** As it is recorded. */
  decision: Decision;
  /** Empty where it is not known. */
  scenario: string;
  /** Its title, or the interaction id. */
  scene: string;
  /** The choice in words; empty where it is not known. */
  choice: string;
  result: DecisionResult;
  /** `Poor`; what another package reported; or empty. */
  verdict: string;
  best: { key: string; text: string }[];
  /** 1 when the attempt met the scene for the first time. */
  nth: number;
}
