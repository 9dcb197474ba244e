import type { LmsCaller } from './call-lms.ts';
import { formatIsoDuration, formatTimestamp } from './durations.ts';
import { isInteractionId } from './identifiers.ts';
import { sayPlainly } from './plain-line.ts';
import type { InteractionJournal } from './scorm-dialect.ts';
import { createScormJournal } from './scorm-journal.ts';
import type { Interaction } from './tracker.ts';

/**
 * The type comes before what depends on it. Several best letters are several patterns, each right by
 * itself: in one pattern they would be a set to be chosen together. Source: RTE 4th edition,
 * cmi.interactions; tracking A5.
 */
export function createScorm2004Journal(
  lms: LmsCaller,
  session: { isResumed: boolean },
): InteractionJournal {
  return createScormJournal(lms, session, (interaction) => [
    ['id', interaction.id],
    ['type', 'choice'],
    ...interaction.objectiveIds
      .filter(isInteractionId)
      .map((id, n): [string, string] => [`objectives.${n}.id`, id]),
    ['timestamp', formatTimestamp(interaction.decidedAt)],
    ...interaction.correctResponses.map((letter, n): [string, string] => [
      `correct_responses.${n}.pattern`,
      letter,
    ]),
    ['learner_response', interaction.response],
    ['result', interaction.result === 'wrong' ? 'incorrect' : interaction.result],
    ['latency', formatIsoDuration(interaction.latencyMs)],
    ['description', describe(interaction)],
  ]);
}

/** The one place for words: what was asked, and what was chosen. */
function describe({ description, choices, response }: Interaction): string {
  const words = choices.find(({ key }) => key === response)?.words ?? '';
  const chosen = sayPlainly(words, 120);
  if (chosen === '') return sayPlainly(description);
  return sayPlainly(`${sayPlainly(description, 248 - chosen.length)}: ${chosen}`);
}
