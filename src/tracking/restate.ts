import { type ElementValue, scorm12Elements } from './scorm12-elements.ts';

/**
 * The same fact in other words, or null where there are none. Moodle counts a value as sent even when
 * the commit failed, and never sends it again unless it differs; so after a failed commit everything
 * is said once in other words and committed, then in the right ones. Nothing false is said on the way:
 * 85 is `85.0`, and the status goes back to the one that the LMS confirmed last. (tracking G)
 */
export function restate({ element, value }: ElementValue, confirmedStatus: string): string | null {
  if (element === scorm12Elements.status) return value === confirmedStatus ? null : confirmedStatus;
  if (element.startsWith(scorm12Elements.score)) return `${value}.0`;
  if (!element.startsWith(scorm12Elements.interactions)) return null;
  const field = element.split('.').at(-1) ?? '';
  return interactionFields[field]?.(value) ?? null;
}

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
