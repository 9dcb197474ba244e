/**
 * Learner responses and correct patterns of SCORM 2004, by interaction type. Moodle takes letters, digits,
 * `_` and `.` in an identifier, and ADL no member twice in a choice. (tracking A5, D3, G)
 */
import type { Format } from './data-model.ts';

export const checkResponse: Format = (value, { type = '' }) => {
  const isFitting = responses[type]?.(value) ?? false;
  return isFitting ? null : 'type';
};

/** As a response, except that a pattern may give a range of numbers. */
export const checkPattern: Format = (value, context) => {
  if (context.type !== 'numeric') return checkResponse(value, context);
  const bounds = value.split('[:]');
  return bounds.length === 2 && bounds.every((bound) => bound === '' || isNumber(bound))
    ? null
    : 'type';
};

function isChoice(value: string): boolean {
  const members = value.split('[,]');
  return isSequence(value) && new Set(members).size === members.length;
}

function isSequence(value: string): boolean {
  const members = value.split('[,]');
  return members.length <= mostMembers && members.every(isShortIdentifier);
}

function isMatching(value: string): boolean {
  const pairs = value.split('[,]').map((pair) => pair.split('[.]'));
  const isPair = (pair: string[]) => pair.length === 2 && pair.every(isShortIdentifier);
  return pairs.length <= mostMembers && pairs.every(isPair);
}

function isPerformance(value: string): boolean {
  const steps = value.split('[,]').map((step) => step.split('[.]'));
  return (
    steps.length <= mostMembers &&
    steps.every(([name = '', answer = '', ...more]) => {
      const isNamed = name === '' || isShortIdentifier(name);
      return isNamed && more.length === 0 && answer.length <= 250 && name + answer !== '';
    })
  );
}

function isShortIdentifier(value: string): boolean {
  return /^[\w.]{1,250}$/.test(value);
}

function isNumber(value: string): boolean {
  return /^-?\d{1,5}(\.\d{1,18})?$/.test(value);
}

/** One line that names its language or begins with no brace. */
function isText(value: string): boolean {
  return /^(\{lang=[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\})?(?!\{).{0,250}$/.test(value);
}

const responses: Record<string, (value: string) => boolean> = {
  'true-false': (value) => value === 'true' || value === 'false',
  choice: isChoice,
  'fill-in': (value) => value.split('[,]').every(isText),
  'long-fill-in': (value) => value.length <= 4000,
  matching: isMatching,
  performance: isPerformance,
  sequencing: isSequence,
  likert: isShortIdentifier,
  numeric: isNumber,
  other: (value) => value.length <= 4000,
};

export const interactionTypes: readonly string[] = Object.keys(responses);

const mostMembers = 36;
