import { quote } from './lrs-message.ts';
import { hasCategory } from './standing.ts';
import type { StatementRule } from './statement-rules.ts';
import { type Cmi5Verb, categoryIds, extensionIds } from './vocabulary.ts';

/** What each verb's result has to say, and may not say. */
export const resultRules: readonly StatementRule[] = [
  {
    id: '9.5.3.0-1',
    definedOnly: true,
    breaks: ({ statement, verb }) =>
      verb === 'completed' && statement.result?.completion !== true
        ? 'Expected result.completion to be true in completed.'
        : '',
  },
  {
    id: '9.5.3.0-2',
    definedOnly: true,
    breaks: ({ statement, verb }) =>
      verb !== 'completed' && statement.result?.completion !== undefined
        ? `Unexpected result.completion in ${verb}, expected it in completed only.`
        : '',
  },
  {
    id: '9.5.2.0-1',
    definedOnly: true,
    breaks: ({ statement, verb }) =>
      verb === 'passed' && statement.result?.success !== true
        ? 'Expected result.success to be true in passed.'
        : '',
  },
  {
    id: '9.5.2.0-2',
    definedOnly: true,
    breaks: ({ statement, verb }) =>
      verb === 'failed' && statement.result?.success !== false
        ? 'Expected result.success to be false in failed.'
        : '',
  },
  {
    id: '9.5.2.0-3',
    definedOnly: true,
    breaks: ({ statement, verb }) =>
      verb !== 'passed' && verb !== 'failed' && statement.result?.success !== undefined
        ? `Unexpected result.success in ${verb}, expected it in passed and failed only.`
        : '',
  },
  {
    id: '9.6.2.2-2',
    breaks: ({ statement, isDefined }) => {
      const { success, completion } = statement.result ?? {};
      return hasCategory(statement, categoryIds.moveOn) &&
        (!isDefined || (success === undefined && completion === undefined))
        ? 'Unexpected category moveon, expected it only with success or completion in a statement that cmi5 defines.'
        : '';
    },
  },
  {
    id: '9.6.2.2-1',
    definedOnly: true,
    breaks: ({ statement }) => {
      const { success, completion } = statement.result ?? {};
      return (success !== undefined || completion !== undefined) &&
        !hasCategory(statement, categoryIds.moveOn)
        ? `Expected the category ${categoryIds.moveOn} beside success or completion.`
        : '';
    },
  },
  {
    id: '9.5.1.0-2',
    definedOnly: true,
    breaks: ({ statement, verb }) =>
      verb !== 'passed' && verb !== 'failed' && statement.result?.score !== undefined
        ? `Unexpected result.score in ${verb}, expected it in passed and failed only.`
        : '',
  },
  {
    id: '9.5.1.0-3',
    breaks: ({ statement }) => {
      const { raw, min, max } = statement.result?.score ?? {};
      return raw !== undefined && (min === undefined || max === undefined)
        ? 'Unexpected result.score.raw alone, expected min and max beside it.'
        : '';
    },
  },
  {
    id: '9.6.3.2-2',
    definedOnly: true,
    breaks: ({ statement, session }) => {
      const found = statement.context?.extensions?.[extensionIds.masteryScore];
      return session.masteryScore !== null &&
        statement.result?.score !== undefined &&
        found !== session.masteryScore
        ? `Unexpected ${quote(found)} as the extension masteryscore, expected ${session.masteryScore}, the masteryScore of the launch data.`
        : '';
    },
  },
  {
    id: '9.3.4.0-2',
    definedOnly: true,
    breaks: ({ statement, verb, session: { masteryScore } }) => {
      const scaled = statement.result?.score?.scaled;
      return verb === 'passed' &&
        masteryScore !== null &&
        scaled !== undefined &&
        scaled < masteryScore
        ? `Unexpected passed with a scaled score of ${scaled}, expected ${masteryScore} or more.`
        : '';
    },
  },
  {
    id: '9.3.5.0-2',
    definedOnly: true,
    breaks: ({ statement, verb, session: { masteryScore } }) => {
      const scaled = statement.result?.score?.scaled;
      return verb === 'failed' &&
        masteryScore !== null &&
        scaled !== undefined &&
        scaled >= masteryScore
        ? `Unexpected failed with a scaled score of ${scaled}, expected less than ${masteryScore}.`
        : '';
    },
  },
  needsDuration('9.5.4.1-1', 'terminated'),
  needsDuration('9.5.4.1-2', 'completed'),
  needsDuration('9.5.4.1-3', 'passed'),
  needsDuration('9.5.4.1-4', 'failed'),
];

function needsDuration(id: string, needy: Cmi5Verb): StatementRule {
  return {
    id,
    definedOnly: true,
    breaks: ({ statement, verb }) =>
      verb === needy && statement.result?.duration === undefined
        ? `Expected result.duration in ${needy}.`
        : '',
  };
}
