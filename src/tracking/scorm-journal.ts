/**
 * Decisions as SCORM interactions. They can be written and not read, so the journal counts them itself:
 * it begins after those of earlier sessions, if the LMS tells their number, and leaves no gap.
 * (tracking A5.3: journaling)
 */
import type { LmsCaller } from './call-lms.ts';
import { isChoiceLetter, isInteractionId } from './identifiers.ts';
import type { ElementValue, InteractionJournal } from './scorm-dialect.ts';
import type { Interaction } from './tracker.ts';

/**
 * An attempt reports no more than `mostInteractions`; what comes later is in the resume state only.
 * `listFields` gives name and value of each, in the order in which a strict LMS wants them.
 */
export function createScormJournal(
  lms: LmsCaller,
  { isResumed }: { isResumed: boolean },
  listFields: (interaction: Interaction) => [name: string, value: string][],
): InteractionJournal {
  const values: ElementValue[] = [];
  let taken = 0;
  let next: number | null | undefined;

  return {
    list(interactions) {
      if (interactions.length > 0 && next === undefined) next = countEarlier(lms, isResumed);
      for (const interaction of interactions.slice(taken)) {
        taken += 1;
        if (next == null || next >= mostInteractions || !isReportable(interaction)) continue;
        for (const [name, value] of listFields(interaction)) {
          values.push({ element: `cmi.interactions.${next}.${name}`, value });
        }
        next += 1;
      }
      return values;
    },
  };
}

/**
 * Where the LMS does not say how many there are, the first session begins at 0, and a later one reports
 * none: it would write over those of the first. (The Learning Hub; tracking A5.3)
 */
function countEarlier(lms: LmsCaller, isResumed: boolean): number | null {
  const answer = lms.getValue('cmi.interactions._count');
  if (answer.ok && /^\d+$/.test(answer.value)) return Number(answer.value);
  return isResumed ? null : 0;
}

function isReportable({ id, response, correctResponses }: Interaction): boolean {
  return isInteractionId(id) && [response, ...correctResponses].every(isChoiceLetter);
}

export const mostInteractions = 100;
