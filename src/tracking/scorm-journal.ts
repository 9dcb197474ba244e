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
  listFields: (interaction: Interaction) => [name: string, value: string][],
): InteractionJournal {
  const values: ElementValue[] = [];
  let taken = 0;
  let next: number | null = null;

  return {
    list(interactions) {
      if (interactions.length > 0) next ??= countEarlier(lms);
      for (const interaction of interactions.slice(taken)) {
        taken += 1;
        if (next === null || next >= mostInteractions || !isReportable(interaction)) continue;
        for (const [name, value] of listFields(interaction)) {
          values.push({ element: `cmi.interactions.${next}.${name}`, value });
        }
        next += 1;
      }
      return values;
    },
  };
}

function countEarlier(lms: LmsCaller): number {
  const answer = lms.getValue('cmi.interactions._count');
  return answer.ok && /^\d+$/.test(answer.value) ? Number(answer.value) : 0;
}

function isReportable({ id, response, correctResponses }: Interaction): boolean {
  return isInteractionId(id) && [response, ...correctResponses].every(isChoiceLetter);
}

export const mostInteractions = 100;
