import { decimalType } from './scorm12-values.ts';
import { type CmiValueType, stringType } from './value-types.ts';

/** The eight kinds of interaction of SCORM 1.2. */
export const interactionTypes = [
  'true-false',
  'choice',
  'fill-in',
  'matching',
  'performance',
  'sequencing',
  'likert',
  'numeric',
] as const;

/**
 * CMIFeedback: what a response may look like depends on the interaction's type. Before the type is
 * known any string of 255 characters is accepted. Sources: RTE 1.2, student_response; the NHS
 * Learning Hub, which takes single characters separated by commas and nothing else.
 */
export function findScorm12ResponseType(interactionType: string | undefined): CmiValueType {
  return responseTypes[interactionType ?? ''] ?? anyResponse;
}

const anyResponse = stringType(255);

const singleCharacters: CmiValueType = {
  expected: 'single letters or digits separated by commas, such as a or a,c',
  accepts: (value) => /^[a-z0-9](,[a-z0-9]){0,25}$/i.test(value),
};

const responseTypes: Readonly<Record<string, CmiValueType>> = {
  'true-false': {
    expected: 'one of 0, 1, t, f, true, false',
    accepts: (value) => /^(0|1|t|f|true|false)$/i.test(value),
  },
  choice: singleCharacters,
  sequencing: singleCharacters,
  likert: {
    expected: 'one letter or digit, or nothing',
    accepts: (value) => /^[a-z0-9]?$/i.test(value),
  },
  matching: {
    expected: 'pairs of single letters or digits, such as 1.a,2.c',
    accepts: (value) => /^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9]){0,25}$/i.test(value),
  },
  numeric: decimalType,
};
