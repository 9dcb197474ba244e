/**
 * What a response and a correct response may look like in SCORM 2004, by the type of the interaction.
 * Sources: SCORM 2004 4th Edition RTE, 4.2.9; ADL's test suite; Moodle 4.5, which takes letters, digits,
 * `_` and `.` only in identifiers and at most 36 of them.
 */
import { isReal, isShortIdentifier, localizedStringType } from './scorm2004-values.ts';
import { type CmiValueType, stringType } from './value-types.ts';

/** The types of `learner_response`, or of `correct_responses.n.pattern`. */
export function findScorm2004ResponseType(
  kind: 'response' | 'pattern',
  interactionType: string | undefined,
): CmiValueType {
  const type = responseTypes[interactionType ?? ''];
  if (type === undefined) return other;
  return kind === 'pattern' ? (type.pattern ?? type.response) : type.response;
}

const other = stringType(4000);
const shortIdentifiers = 'letters, digits, _ and .';

const choice: CmiValueType = {
  expected: `up to 36 different identifiers of ${shortIdentifiers}, separated by [,]`,
  accepts: (value) => isList(value, 36, isShortIdentifier) && isWithoutRepeats(value.split('[,]')),
};

const sequencing: CmiValueType = {
  expected: `up to 36 identifiers of ${shortIdentifiers}, separated by [,]`,
  accepts: (value) => isList(value, 36, isShortIdentifier),
};

const matching: CmiValueType = {
  expected: `up to 36 pairs such as source_a[.]target_1, of ${shortIdentifiers}, separated by [,]`,
  accepts: (value) =>
    isList(value, 36, (pair) => {
      const parts = pair.split('[.]');
      return parts.length === 2 && parts.every(isShortIdentifier);
    }),
};

const oneLine = localizedStringType(250);
const fillIn: CmiValueType = {
  expected: 'up to 10 lines of at most 250 characters each, separated by [,]',
  accepts: (value) => isList(value, 10, oneLine.accepts),
};

const performance = (isAnswer: (answer: string) => boolean): CmiValueType => ({
  expected: `up to 250 steps such as step_1[.]answer, of ${shortIdentifiers}, separated by [,]`,
  accepts: (value) =>
    isList(value, 250, (step) => {
      const [name = '', answer = '', ...rest] = step.split('[.]');
      if (!step.includes('[.]') || rest.length > 0 || name + answer === '') return false;
      return (name === '' || isShortIdentifier(name)) && (answer === '' || isAnswer(answer));
    }),
});

const isPerformanceAnswer = (answer: string) => isShortIdentifier(answer) || isReal(answer);
const isNumberRange = (value: string) => {
  const ends = value.split('[:]');
  return ends.length === 2 && ends.every((end) => end === '' || isReal(end));
};

const responseTypes: Readonly<Record<string, { response: CmiValueType; pattern?: CmiValueType }>> =
  {
    'true-false': {
      response: { expected: 'true or false', accepts: (value) => /^(true|false)$/.test(value) },
    },
    choice: { response: choice },
    'fill-in': { response: fillIn, pattern: afterFlags(fillIn) },
    'long-fill-in': {
      response: localizedStringType(4000),
      pattern: afterFlags(localizedStringType(4000)),
    },
    likert: {
      response: {
        expected: `one identifier of ${shortIdentifiers}`,
        accepts: isShortIdentifier,
      },
    },
    matching: { response: matching },
    performance: {
      response: performance(isPerformanceAnswer),
      pattern: afterFlags(
        performance((answer) => isPerformanceAnswer(answer) || isNumberRange(answer)),
      ),
    },
    sequencing: { response: sequencing },
    numeric: {
      response: { expected: 'a decimal number such as 12 or -0.5', accepts: isReal },
      pattern: {
        expected: 'two decimal numbers separated by [:], either of which may be left out',
        accepts: isNumberRange,
      },
    },
    other: { response: other },
  };

export const scorm2004InteractionTypes: readonly string[] = Object.keys(responseTypes);

/** Patterns may begin with `{case_matters=true}` and `{order_matters=false}`, once each. */
function afterFlags(type: CmiValueType): CmiValueType {
  const flags = /^(\{(case|order)_matters=(true|false)\}){0,2}/;
  return { ...type, accepts: (value) => type.accepts(value.replace(flags, '')) };
}

function isList(value: string, max: number, isMember: (member: string) => boolean): boolean {
  const members = value.split('[,]');
  return members.length <= max && members.every(isMember);
}

function isWithoutRepeats(members: readonly string[]): boolean {
  return new Set(members).size === members.length;
}
