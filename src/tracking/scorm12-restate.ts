import type { ElementValue } from './scorm-dialect.ts';
import { scorm12Elements as elements } from './scorm12-elements.ts';

/**
 * The same fact in other words, or null where there are none. Moodle counts a value as sent even when
 * the commit failed, and never sends it again unless it differs; so after a failed commit everything
 * is said once in other words and committed, then in the right ones. Nothing false is said on the way:
 * 85 is `85.0`, and the status goes back to the one that the LMS confirmed last. (tracking G)
 */
export function restateScorm12(
  { element, value }: ElementValue,
  confirmed: ReadonlyMap<string, string>,
): string | null {
  if (element === elements.status) {
    const confirmedStatus = confirmed.get(elements.status) ?? 'incomplete';
    return value === confirmedStatus ? null : confirmedStatus;
  }
  const field = element.split('.').at(-1) ?? '';
  if (element.startsWith(elements.score)) return `${value}.0`;
  if (element.startsWith(elements.objectives)) return objectiveFields[field]?.(value) ?? null;
  if (!element.startsWith(elements.interactions)) return null;
  return interactionFields[field]?.(value) ?? null;
}

const objectiveFields: Record<string, (value: string) => string> = {
  id: (id) => `${id}_`,
  raw: (score) => `${score}.0`,
  status: (status) => (status === 'incomplete' ? 'not attempted' : 'incomplete'),
};

/**
 * `performance` is a type whose responses may be capitals, and a numeric result is as good as a word.
 * The time of day has one spelling only that LMSs agree on; it is the one thing left out.
 */
const interactionFields: Record<string, (value: string) => string> = {
  id: (id) => `${id}_`,
  type: () => 'performance',
  pattern: (letter) => letter.toUpperCase(),
  student_response: (letter) => letter.toUpperCase(),
  result: (result) => ({ correct: '1', wrong: '0' })[result] ?? 'unanticipated',
  latency: (latency) => (latency.startsWith('0000') ? latency.slice(2) : latency),
};
