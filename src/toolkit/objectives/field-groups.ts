import type { ObjectiveWork } from '../work.ts';

/** The fields of an objective in the order of planning, each group with the ids of its stages. */
export const fieldGroups: FieldGroup[] = [
  {
    title: 'What it is for',
    stages: ['drivers', 'align'],
    fields: [
      {
        name: 'driver',
        label: 'Driver',
        hint: 'What makes you want it: what somebody told you or what you counted.',
        kind: 'area',
      },
      {
        name: 'trustObjective',
        label: 'The organisation’s objective',
        hint: 'The line of the strategy or plan that it serves.',
        kind: 'area',
      },
      {
        name: 'teamObjective',
        label: 'Your team’s objective',
        hint: 'What your team does towards it.',
        kind: 'area',
      },
    ],
  },
  {
    title: 'Whom it is for',
    stages: ['stakeholders'],
    fields: [
      { name: 'audience', label: 'Audience', hint: 'As narrow as you can say it.', kind: 'text' },
      { name: 'channel', label: 'Channel', hint: 'Where you reach them.', kind: 'text' },
      {
        name: 'channelEvidence',
        label: 'How you know that they use it',
        hint: 'Whom you asked, or what you counted, and when.',
        kind: 'area',
      },
      {
        name: 'leftOut',
        label: 'Whom it might leave out, and what they get',
        hint: 'People who are not online, use another language, or are disabled.',
        kind: 'area',
      },
    ],
  },
  {
    title: 'The objective',
    stages: ['content'],
    fields: [
      {
        name: 'sentence',
        label: 'The objective in one sentence',
        hint: 'Who does what, how many or how much, by when.',
        kind: 'area',
      },
      { name: 'dueOn', label: 'To be done by', hint: '', kind: 'date' },
    ],
  },
  {
    title: 'How you will know',
    stages: ['evaluate'],
    fields: [
      {
        name: 'baseline',
        label: 'Baseline',
        hint: 'Where you start from, with its date. “Not known yet” is an answer.',
        kind: 'text',
      },
      { name: 'measure', label: 'Measure', hint: 'What you count, ask or look at.', kind: 'area' },
      {
        name: 'avoid',
        label: 'What to avoid',
        hint: 'What would be easy to count or to chase, and helps nobody.',
        kind: 'area',
      },
      {
        name: 'source',
        label: 'Where the figures come from',
        hint: 'The log, survey or system, and who takes them out.',
        kind: 'text',
      },
    ],
  },
  {
    title: 'Who does it, and when you look again',
    stages: ['resources', 'evaluate'],
    fields: [
      { name: 'owner', label: 'Owner', hint: 'A role.', kind: 'text' },
      {
        name: 'hoursPerWeek',
        label: 'Hours a week',
        hint: 'Answering included.',
        kind: 'text',
        isShort: true,
      },
      { name: 'reviewOn', label: 'Review date', hint: '', kind: 'date' },
      {
        name: 'stopRule',
        label: 'Stop rule',
        hint: 'When you stop, or do something else.',
        kind: 'area',
      },
    ],
  },
];

export type TextField = Exclude<keyof ObjectiveWork, 'id' | 'isWithinControl'>;

export interface FieldGroup {
  title: string;
  /** Ids in `content/toolkit/objectives.yaml`. */
  stages: string[];
  fields: {
    name: TextField;
    label: string;
    hint: string;
    kind: 'text' | 'area' | 'date';
    isShort?: boolean;
  }[];
}
