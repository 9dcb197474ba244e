import type { Compliance, GroupRow } from '../answer/answers.ts';
import type { View } from '../answer/view.ts';
import { isCompletionUnsaid, isListAlone } from '../show/say-completion.ts';

/** What the rate of passing is a share of: not all who completed need have a result. */
export function namePassed({ completed, passKnown }: GroupRow): string {
  if (!passKnown || passKnown === completed) return 'Passed, of those completed';
  return `Passed, of the ${passKnown.toLocaleString('en-GB')} completed whose result is known`;
}

/** Why nothing is said of who completed, where no file says it; else empty. */
export function sayNoCompletion(compliance: Compliance, view: View): string {
  const isUnsaid = isListAlone(compliance, view) || isCompletionUnsaid(compliance);
  return isUnsaid ? 'not known: no file says who has completed' : '';
}
