import { addMonths, isDay, sayDay } from '../days.ts';
import type { ObjectiveWork } from '../work.ts';
import { countsAttentionOnly } from './read-measure.ts';
import { namesFigure, namesNumber, namesTime } from './read-sentence.ts';

/**
 * What makes an objective one that can be met and checked: specific, measurable, achievable, relevant and timed,
 * fair to those it might miss, and possible to stop. A check looks for a trace of each and understands nothing,
 * so it says what to add, never that something is wrong. `today` is a day such as `2026-11-21`.
 */
export function checkObjective(objective: ObjectiveWork, today: string): ObjectiveCheck[] {
  return checks.map(({ id, label, field, finds }) => ({
    id,
    label,
    field,
    add: finds(objective, today),
  }));
}

const checks: CheckRule[] = [
  {
    id: 'number',
    label: 'A number',
    field: 'sentence',
    finds: ({ sentence }) =>
      namesNumber(sentence)
        ? null
        : 'Add a number to the sentence: how many, or how much. Write “all” as 100%.',
  },
  { id: 'date', label: 'A date', field: 'dueOn', finds: findDue },
  {
    id: 'baseline',
    label: 'A baseline',
    field: 'baseline',
    finds: ({ baseline }) =>
      namesFigure(baseline) || /\b(?:not (?:yet )?(?:known|measured)|unknown)\b/i.test(baseline)
        ? null
        : 'Add where you start from, as a figure with its date. If nobody knows, write “not known yet” and measure it first.',
  },
  {
    id: 'measure',
    label: 'A measure that shows a difference',
    field: 'measure',
    finds: ({ measure, sentence }) => {
      if (isEmpty(measure)) return 'Add how you will know: a log, a survey, an audit.';
      return countsAttentionOnly(measure, sentence)
        ? 'Likes, followers, views, clicks and reach say who saw something. Add what changes for people: answers, bookings, knowledge, actions.'
        : null;
    },
  },
  {
    id: 'source',
    label: 'Where the figures come from',
    field: 'source',
    finds: ({ source }) =>
      isEmpty(source) ? 'Add where the figures come from, and who takes them out.' : null,
  },
  {
    id: 'control',
    label: 'Within your control',
    field: 'isWithinControl',
    finds: ({ isWithinControl }) =>
      isWithinControl
        ? null
        : 'Ask whether your own work can change the measure. If it can, tick the box; if others decide it, choose a measure nearer to what you do.',
  },
  {
    id: 'why',
    label: 'What it is for',
    field: 'trustObjective',
    finds: ({ driver, trustObjective }) =>
      isEmpty(driver) || isEmpty(trustObjective)
        ? 'Add what drives it and the organisation’s objective that it serves.'
        : null,
  },
  {
    id: 'audience',
    label: 'An audience, and evidence that it is there',
    field: 'channelEvidence',
    finds: ({ audience, channelEvidence }) =>
      isEmpty(audience) || isEmpty(channelEvidence)
        ? 'Add for whom it is, and how you know that they use the channel.'
        : null,
  },
  {
    id: 'owner',
    label: 'An owner',
    field: 'owner',
    finds: ({ owner }) => (isEmpty(owner) ? 'Add one role that owns it.' : null),
  },
  { id: 'hours', label: 'Hours a week', field: 'hoursPerWeek', finds: findHours },
  { id: 'review', label: 'A review date', field: 'reviewOn', finds: findReview },
  {
    id: 'stop',
    label: 'A stop rule',
    field: 'stopRule',
    finds: ({ stopRule }) =>
      isEmpty(stopRule) ? 'Add when you will stop or do something else.' : null,
  },
  {
    id: 'left-out',
    label: 'Whom it might leave out',
    field: 'leftOut',
    finds: ({ leftOut }) =>
      isEmpty(leftOut)
        ? 'Add whom it might leave out: people who are not online, use another language, or are disabled. Then say what they get instead.'
        : null,
  },
];

function findDue({ sentence, dueOn }: ObjectiveWork, today: string): string | null {
  if (!isDay(dueOn)) {
    return namesTime(sentence)
      ? 'The sentence names a time. Add the date as well, so that it can be checked.'
      : 'Add the date by which it is to be done.';
  }
  return dueOn < today ? `${sayDay(dueOn)} is past. Choose a date to come.` : null;
}

function findHours({ hoursPerWeek }: ObjectiveWork): string | null {
  if (isEmpty(hoursPerWeek)) return 'Add how many hours a week somebody has for it.';
  const hours = /\d+(?:[.,]\d+)?/.exec(hoursPerWeek)?.[0].replace(',', '.');
  if (hours === undefined) return 'Write the hours as a number, such as 3.';
  if (Number(hours) === 0) return 'No hours means that nobody does it. Add some, or leave it out.';
  return Number(hours) > 168 ? 'A week has 168 hours. Write the hours for one week.' : null;
}

function findReview({ reviewOn, dueOn }: ObjectiveWork, today: string): string | null {
  if (!isDay(reviewOn)) return 'Add a date on which you look at it, while it can still change.';
  if (reviewOn < today) return `${sayDay(reviewOn)} is past. Choose a date to come.`;
  if (isDay(dueOn) && reviewOn > addMonths(dueOn, 3)) {
    return 'The review is more than 3 months after the end. Bring it forward, so that you can still learn from it.';
  }
  return null;
}

function isEmpty(text: string): boolean {
  return text.trim() === '';
}

interface CheckRule {
  id: string;
  label: string;
  field: keyof ObjectiveWork;
  /** What to add, or null where it is there. */
  finds: (objective: ObjectiveWork, today: string) => string | null;
}

export interface ObjectiveCheck {
  id: string;
  /** What is looked for, in a few words. */
  label: string;
  /** Where it is to be added. */
  field: keyof ObjectiveWork;
  /** A sentence of what to add; null where it is there. */
  add: string | null;
}
