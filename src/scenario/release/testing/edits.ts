/*
 * Edits of one small story: what they cost people who are half-way, and what the author is told, with
 * the beginning of the line that it stands beside. Over 250 lines, because a table is read best whole.
 */
import { expect } from 'vitest';
import { aStory, twoDecisions } from '../../testing/a-story.ts';

export const original = aStory();

/** Replaces every occurrence; a test fails where there is none. */
export function editText(text: string, edits: Edit[]): string {
  return edits.reduce((now, [from, to]) => {
    expect(now).toContain(from);
    return now.replaceAll(from, () => to);
  }, text);
}

const [bestLine, best, turnLine, turn] = twoDecisions.trim().split('\n').slice(6);
const ask = `${bestLine}\n${best}\n`;
const turnBack = `${turnLine}\n${turn}\n`;
const firstDecision = twoDecisions.slice(
  twoDecisions.indexOf(`${bestLine}`),
  twoDecisions.indexOf('\n## On the bus'),
);

export type Edit = [from: string, to: string];
export type Told = [rule: string, besideLine: string];
export interface Row {
  name: string;
  edits: Edit[];
  lost: string[];
  told: Told[];
}

const atTheStop = (...letters: string[]) => letters.map((key) => `at-the-bus-stop/${key}`);
const onTheBus = (...letters: string[]) => letters.map((key) => `on-the-bus/${key}`);
export const renamedBus: Edit[] = [
  ['## On the bus', '## In the bus'],
  ['(#on-the-bus)', '(#in-the-bus)'],
];

export const swappedChoices: Edit[] = [[ask + turnBack, turnBack + ask]];

export const rows: Row[] = [
  { name: 'nothing', edits: [], lost: [], told: [] },
  {
    name: 'other words everywhere',
    edits: [
      ['Turn your back to him.', 'Turn round, so that he cannot see you.'],
      ['Ask him to leave you out of it.', 'Ask him not to film you.'],
      ['Three stops later', 'Soon'],
      ['What do you do?', 'What is next?'],
    ],
    lost: [],
    told: [],
  },
  {
    name: 'a scene put in between',
    edits: [
      [
        '- [Tell him what you think of him.](#on-the-bus)',
        '- [Tell him what you think of him.](#he-laughs)',
      ],
      ['## On the bus', '## He laughs\n\nHe laughs.\n\n[Get on](#on-the-bus)\n\n## On the bus'],
    ],
    lost: atTheStop('c'),
    told: [['released-step-leads-elsewhere', '- [Tell him']],
  },
  {
    name: 'a heading changed',
    edits: renamedBus,
    lost: atTheStop('a', 'b', 'c'),
    told: [['released-scene-gone', '## In the bus']],
  },
  {
    name: 'a heading changed and noted',
    edits: [...renamedBus, ['renamed: {}', 'renamed: { on-the-bus: in-the-bus }']],
    lost: [],
    told: [],
  },
  {
    name: 'a heading changed twice since, and noted each time',
    edits: [
      ...renamedBus,
      ['renamed: {}', 'renamed: { on-the-bus: on-that-bus, on-that-bus: in-the-bus }'],
    ],
    lost: [],
    told: [],
  },
  {
    name: 'a heading changed and noted with a slip',
    edits: [...renamedBus, ['renamed: {}', 'renamed: { on-the-bus: in-the-buss }']],
    lost: atTheStop('a', 'b', 'c'),
    told: [['released-rename-to-nowhere', 'renamed:']],
  },
  {
    name: 'a scene taken out',
    edits: [
      ['(#on-the-bus)', '(#ending-a-quiet-ride)'],
      [
        twoDecisions.slice(
          twoDecisions.indexOf('## On the bus'),
          twoDecisions.indexOf('## Ending: a film'),
        ),
        '',
      ],
    ],
    lost: atTheStop('a', 'b', 'c'),
    told: [['released-scene-gone', 'renamed:']],
  },
  {
    name: 'a scene taken out, and a note of the one where people go on',
    edits: [
      ...renamedBus,
      ['## In the bus', '## Upstairs\n\nYou sit down.\n\n[Go](#in-the-bus)\n\n## In the bus'],
      ['(#in-the-bus)\n  > **Best.**', '(#upstairs)\n  > **Best.**'],
      ['renamed: {}', 'renamed: { on-the-bus: upstairs }'],
    ],
    lost: [...atTheStop('b', 'c'), 'upstairs/a', 'upstairs/b'],
    told: [
      ['released-step-leads-elsewhere', '- [Turn your back'],
      ['released-step-leads-elsewhere', '- [Tell him'],
      ['released-choice-gone', '## Upstairs'],
    ],
  },
  {
    name: 'the heading of a junction changed: nobody stays there',
    edits: [
      ['## Getting off', '## Where it goes'],
      ['(#getting-off)', '(#where-it-goes)'],
    ],
    lost: [],
    told: [],
  },
  {
    name: 'two choices swapped',
    edits: swappedChoices,
    lost: atTheStop('a', 'b'),
    told: [['released-choices-reordered', '- [Turn your back']],
  },
  {
    name: 'a choice added at the end',
    edits: [[firstDecision, `${firstDecision}- [Wave.](#on-the-bus)\n  > **Poor.** He waves.\n`]],
    lost: [],
    told: [],
  },
  {
    name: 'a choice added in front',
    edits: [[ask, `- [Wave.](#on-the-bus)\n  > **Poor.** He waves.\n${ask}`]],
    lost: atTheStop('a', 'b', 'c'),
    told: [['released-choices-reordered', '- [Wave']],
  },
  {
    name: 'a choice taken out of the middle: the next one has its letter',
    edits: [[turnBack, '']],
    lost: atTheStop('b', 'c'),
    told: [['released-choice-gone', '## At the bus stop']],
  },
  {
    name: 'a choice taken out of the middle, and one added at the end',
    edits: [
      [turnBack, ''],
      [
        '  > *Remember: shouted.*\n',
        '  > *Remember: shouted.*\n- [Wave.](#on-the-bus)\n  > **Poor.** Oh.\n',
      ],
    ],
    lost: atTheStop('b', 'c'),
    told: [['released-choice-gone', '## At the bus stop']],
  },
  {
    name: 'the last choice taken out',
    edits: [
      ['- ["Which ward was she on?"](#getting-off)\n', ''],
      ['  > **Acceptable.** He tells you and everybody near you.\n', ''],
    ],
    lost: onTheBus('b'),
    told: [['released-choice-gone', '## On the bus']],
  },
  {
    name: 'another choice in its place',
    edits: [[turnBack, '- [Walk home.](#ending-a-quiet-ride)\n  > **Poor.** It is a long way.\n']],
    lost: atTheStop('b'),
    told: [['released-choice-gone', '## At the bus stop']],
  },
  {
    name: 'a verdict changed',
    edits: [['**Acceptable.** Your badge', '**Poor.** Your badge']],
    lost: [],
    told: [['released-verdict-changed', '- [Turn your back']],
  },
  {
    name: 'a target changed',
    edits: [
      [
        '["Which ward was she on?"](#getting-off)',
        '["Which ward was she on?"](#ending-a-film-of-you)',
      ],
    ],
    lost: onTheBus('b'),
    told: [['released-step-leads-elsewhere', '- ["Which ward']],
  },
  {
    name: 'a junction put in between that leads everybody where they went',
    edits: [
      ['- [Turn your back to him.](#on-the-bus)', '- [Turn your back to him.](#fork)'],
      [
        '## On the bus',
        '## Fork\n\n- If *shouted*: [x](#ending-a-film-of-you)\n- Otherwise: [y](#on-the-bus)\n\n## On the bus',
      ],
    ],
    lost: [],
    told: [],
  },
  {
    name: 'a junction put in between that leads some elsewhere',
    edits: [
      [
        '- [Tell him what you think of him.](#on-the-bus)',
        '- [Tell him what you think of him.](#fork)',
      ],
      ['- [Turn your back to him.](#on-the-bus)', '- [Turn your back to him.](#fork)'],
      [
        '## On the bus',
        '## Fork\n\n- If *shouted*: [x](#ending-a-film-of-you)\n- Otherwise: [y](#on-the-bus)\n\n## On the bus',
      ],
    ],
    lost: atTheStop('c'),
    told: [['released-step-leads-elsewhere', '- [Tell him']],
  },
  {
    name: 'something that is no longer remembered, and was read further on',
    edits: [['  >\n  > *Remember: shouted.*\n', '']],
    lost: onTheBus('a', 'b'),
    told: [
      ['released-step-leads-elsewhere', '- ["I\'m glad'],
      ['released-step-leads-elsewhere', '- ["Which ward'],
    ],
  },
  {
    name: 'something that is remembered under another name everywhere',
    edits: [['shouted', 'swore']],
    lost: [],
    told: [],
  },
  {
    name: 'another beginning',
    edits: [
      [
        '## At the bus stop',
        '## At work\n\nYou leave.\n\n[Go](#at-the-bus-stop)\n\n## At the bus stop',
      ],
    ],
    lost: ['at-work/a', 'at-work/b', 'at-work/c'],
    told: [['released-step-leads-elsewhere', '## At work']],
  },
  {
    name: 'an ending that is one no more, under the same id',
    edits: [['## Ending: a quiet ride', '## Ending a quiet ride']],
    lost: onTheBus('a', 'b'),
    told: [
      ['released-step-leads-elsewhere', '- ["I\'m glad'],
      ['released-step-leads-elsewhere', '- ["Which ward'],
    ],
  },
];
