/**
 * Decisions as SCORM 1.2 interactions. They can be written and never read, so the journal counts them
 * itself: it begins after those of earlier sessions, if the LMS tells their number, and leaves no gap.
 */
import type { LmsCaller } from './call-lms.ts';
import { formatTimeOfDay, formatTimespan } from './durations.ts';
import { isChoiceLetter, isInteractionId } from './identifiers.ts';
import { type ElementValue, scorm12Elements } from './scorm12-elements.ts';
import type { Interaction } from './tracker.ts';

/** An attempt reports no more than `mostInteractions`; what comes later is in the resume state only. */
export function createInteractionJournal(lms: LmsCaller): InteractionJournal {
  const values: ElementValue[] = [];
  let taken = 0;
  let next: number | null = null;

  return {
    list(interactions) {
      if (interactions.length > 0) next ??= countEarlier(lms);
      for (const interaction of interactions.slice(taken)) {
        taken += 1;
        if (next === null || next >= mostInteractions || !isReportable(interaction)) continue;
        values.push(...listFields(next, interaction));
        next += 1;
      }
      return values;
    },
  };
}

function countEarlier(lms: LmsCaller): number {
  const answer = lms.getValue(`${scorm12Elements.interactions}._count`);
  return answer.ok && /^\d+$/.test(answer.value) ? Number(answer.value) : 0;
}

function isReportable({ id, response, correctResponses }: Interaction): boolean {
  return isInteractionId(id) && [response, ...correctResponses].every(isChoiceLetter);
}

/** In the order that strict LMSs insist on: the type before what depends on it. (tracking A5) */
function listFields(index: number, interaction: Interaction): ElementValue[] {
  const fields: [string, string][] = [
    ['id', interaction.id],
    ['type', 'choice'],
    ['time', formatTimeOfDay(interaction.decidedAt)],
    ...interaction.correctResponses.map((letter, n): [string, string] => [
      `correct_responses.${n}.pattern`,
      letter,
    ]),
    ['student_response', interaction.response],
    ['result', interaction.result],
    ['latency', formatTimespan(interaction.latencyMs)],
  ];
  return fields.map(([name, value]) => ({
    element: `${scorm12Elements.interactions}.${index}.${name}`,
    value,
  }));
}

export const mostInteractions = 100;

export interface InteractionJournal {
  /** Every value of this session so far. Takes the whole list of decisions each time. */
  list(interactions: readonly Interaction[]): readonly ElementValue[];
}
