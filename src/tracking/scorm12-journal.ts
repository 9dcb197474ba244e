import type { LmsCaller } from './call-lms.ts';
import { formatTimeOfDay, formatTimespan } from './durations.ts';
import type { InteractionJournal } from './scorm-dialect.ts';
import { createScormJournal } from './scorm-journal.ts';

/** The type comes before what depends on it. Source: SCORM 1.2 RTE, interactions; tracking A5. */
export function createScorm12Journal(
  lms: LmsCaller,
  session: { isResumed: boolean },
): InteractionJournal {
  return createScormJournal(lms, session, (interaction) => [
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
  ]);
}
