import { sayPercent } from '../figures.ts';
import { plural } from '../plural.ts';
import type { Wording } from '../wording.ts';

/** What a learner meets up to the first scene. */
export const first = {
  percent: (percent: number) => sayPercent('en', percent),
  newTab: '(opens in a new tab)',
  continue: 'Continue',
  oneMoment: 'One moment.',

  shell: {
    skip: 'Skip to main content',
    exit: 'Save and exit',
    notice:
      'This is learning material, not legal advice. It does not replace your trust’s policies, your contract or your professional code. Check with your information governance, HR, communications and Speak Up leads. Content checked 20 November 2026. Review by 20 May 2027, or sooner if the law, a regulator’s guidance or a platform changes.',
    policy: 'Our social media policy',
    version: (version: string) => `Version ${version}`,
  },

  start: {
    intro:
      'Live through a situation, decide what to do and see what happens. There is no time limit, and you can go back to any decision and try another way. A second try never lowers your result.',
    time: 'Time',
    about: (minutes: number, isAlone: boolean) =>
      `About ${minutes} minutes${isAlone ? '' : ', in parts'}`,
    passingScore: 'Passing score',
    forStaffOf: 'For staff of',
    failed: 'This scenario could not be opened',
    failedAdvice:
      'The connection may have dropped. Wait a moment, then try it again; nothing is lost.',
    heading: (isAlone: boolean) => (isAlone ? 'The scenario' : 'Scenarios'),
    guidance: 'Guidance',
    explainedAtEnd: 'What happens and why is explained at the end of each scenario.',
  },

  card: {
    /** `lang` is that of a scenario that has not been translated into the language of the page. */
    minutes: (minutes: number, _lang?: string) => `${minutes} minutes`,
    required: 'Required',
    optional: 'Optional',
    notStarted: 'Not started',
    partWay: 'Part-way',
    finished: (score: string, isPartWay: boolean) =>
      `Finished, ${score}${isPartWay ? '; a second try is part-way' : ''}`,
    start: 'Start',
    carryOn: 'Carry on',
    openAgain: 'Open again',
    opening: 'Opening',
    read: 'Read as one page',
  },

  standing: {
    heading: 'Where you stand',
    finished: (finished: number, required: number) =>
      `${finished} of ${required} ${plural('en', required, { one: 'scenario', other: 'scenarios' })} finished`,
    score: 'Your score',
    none: 'None yet',
    whenKnown: (required: number) =>
      `It is worked out when ${plural('en', required, { one: 'the scenario is', other: 'all are' })} finished.`,
    waiting: 'Not confirmed yet',
    waitingAdvice: 'Your training record has not confirmed your result yet.',
    passes: (mark: string) => `This passes. The passing score is ${mark}.`,
    isBelow: (mark: string, lowest: string) =>
      `The passing score is ${mark}. Open ${lowest || 'the scenario'} again and try another way: your best attempt counts.`,
  },

  testOut: {
    heading: (state: string) => (state === 'offered' ? 'Know this already?' : 'The short way'),
    offer: (count: number, mark: string) =>
      `Play these ${count} scenarios, with every explanation kept for the end of each. If all of them reach ${mark} at the first attempt, you have completed the module. This is open only until you start one of them, so take it first.`,
    take: 'Take the short way',
    here: 'the short way',
    open: (done: number, count: number, mark: string) =>
      `${done} of ${count} scenarios finished. Explanations come at the end of each one, and the first attempt has to reach ${mark}.`,
    passed:
      'You decided well in every scenario of the short way at the first attempt. You have completed the module and can leave; the other scenarios stay open to you.',
    missed: (mark: string) =>
      `A first attempt was below ${mark}, so the module goes on in the usual way. What you finished counts, and explanations now come after each decision.`,
  },

  status: {
    opening: 'Opening your training record',
    saved: 'Saved to your training record',
    saving: 'Saving to your training record',
    'result-saved': 'Your result is saved; your place in this replay is not',
    'first-kept': 'Your first result is saved; open the module again to better it',
    'not-saved': 'Not saved yet, still trying',
    offline: 'No connection to your training record, still trying',
    'not-connected': 'This copy is not connected to a training record',
    'not-recorded': 'Looking only: nothing is recorded',
    readonly: 'Open in another window: nothing is recorded here',
    ended: 'Saved and closed',
    keptHere: 'Kept in this browser only',
    lost: 'Closed; your last steps are not saved',
  },

  scene: {
    howItEnds: (story: string) => `${story}: how it ends`,
    stop: (isAlone: boolean) =>
      isAlone ? 'Stop here and go to the start page' : 'Stop here and see all scenarios',
    nothingChosen: 'Nothing is chosen yet',
    chooseThenGoOn: 'Choose what you do, then continue',
    error: 'Error:',
    choose: 'Choose what you do',
    whatHappens: 'What happens',
    youChose: 'You chose',
    notArrived: 'The next part has not arrived',
    notArrivedAdvice: 'The connection may have dropped. What you did so far is kept.',
    tryAgain: 'Try again',
  },

  /** Round what a story shows: posts, messages, notes. */
  story: {
    postBy: 'Example post by ',
    replyBy: 'Example reply by ',
    messageFrom: 'Example message from ',
    to: ' to ',
    fictional: ' (fictional)',
    post: 'Fictional post',
    reply: 'Fictional reply',
    message: 'Fictional message',
    likes: (likes: string) => `${likes} ${likes.trim() === '1' ? 'like' : 'likes'}`,
    beforeYouReadOn: 'Before you read on',
    toQuestion: 'Go straight to the question',
    onlyAfter: 'Only if you came here after: ',
    unless: 'Only if this did not happen: ',
  },
};

export type FirstWords = Wording<typeof first>;
