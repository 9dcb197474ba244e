import type { Wording } from '../wording.ts';

/** What a learner meets from the first activity to the ending. */
export const later = {
  activity: {
    toFind: 'One to find',
    markAll: 'Mark every one that counts',
    compare: 'Compare',
    noPlace: 'Some have no place yet',
    choosePlaces: 'Choose a place for each, then compare',
    found: (found: number, toFind: number) => `You found ${found} of ${toFind}`,
    youFound: 'You found this',
    easyToMiss: 'This one is easy to miss',
    doesNotCount: 'You marked this; on its own it does not count',
    left: 'You left this, and it does not count',
    same: (same: number, all: number) => `${same} of ${all} in the same place as ours`,
    otherPlace: (ours: string, yours: string) => `We put this in “${ours}”, you in “${yours}”`,
  },

  ending: {
    score: 'This scenario',
    bestStays: (score: string) => `Your best attempt, ${score}, stays on record.`,
    finished: (finished: number, required: number) =>
      `${finished} of ${required} scenarios finished.`,
    waiting: 'That was the last one. Your training record has not confirmed the result yet.',
    module: (score: string, passes: boolean, mark: string) =>
      `The whole module: ${score}, which ${passes ? 'passes' : 'is below the passing score'} (${mark}).`,
    alone: (passes: boolean, mark: string) =>
      `${passes ? 'This passes.' : 'This is below the passing score.'} The passing score is ${mark}.`,
    held: (passes: boolean, mark: string) =>
      `That ${passes ? 'reaches' : 'is below'} the passing score, which is ${mark} over the whole module.`,
    next: 'Next:',
    inEnglish: 'in English',
    tryAgain: 'Try one decision again:',
    again: 'Start again from the beginning',
    home: (isAlone: boolean) => (isAlone ? 'Back to the start page' : 'All scenarios'),
    debrief: 'Debrief',
    inYourOrganisation: 'In your organisation',
    whoToAsk: 'Who you can ask here',
    title: (title: string) => `Ending: ${title}`,
  },

  further: {
    heading: 'Take it further',
    policy: {
      what: 'You can begin your own organisation’s social media policy with what you decided here.',
      open: 'Open the policy builder',
      paste:
        'If your organisation has a copy of this site, open Toolkit, then Policy builder, unfold “Go on from a scenario that you played” and paste your line there:',
    },
    objectives: {
      what: 'You can write objectives for your own organisation.',
      open: 'Open the objectives builder',
      paste: 'If your organisation has a copy of this site, open Toolkit, then Objectives builder.',
    },
    arrangements: {
      what: 'You can look at your own accounts and arrangements.',
      open: 'Open the local arrangements',
      paste: 'If your organisation has a copy of this site, open Toolkit, then Local arrangements.',
    },
    goesAlong: 'The link carries what you chose, and not who you are.',
    theLine: ' the line',
    selected: 'The line is selected. Copy it as you copy other text.',
  },

  path: {
    heading: 'Your path beside the recommended one',
    same: 'You took the recommended path from beginning to end.',
    yours: 'Your path',
    recommended: 'The recommended path',
    partHere: 'The paths part here',
  },

  options: {
    heading: 'What each choice leads to',
    recommended: 'Recommended',
    youChose: 'You chose this',
    youChoseBest: 'You chose this, and it is recommended',
    goBack: 'Go back to this decision',
  },

  receipt: {
    heading: 'Your receipt',
    notSaved:
      'Your training record has not confirmed this yet. Note this code down before you close the window.',
    notConnected:
      'This copy is not connected to a training record. Note this code down if somebody has to know what you did.',
    use: 'If your training record does not show this, give this code to HR or your training team. It holds no name.',
    copy: 'Copy',
    theCode: ' the code',
    copied: 'Copied',
    selected: 'The code is selected. Copy it as you copy other text.',
  },
};

export type LaterWords = Wording<typeof later>;
