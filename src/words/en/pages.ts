import type { Wording } from '../wording.ts';
import { first } from './first.ts';

/** Of pages that are made in Node: a story on one page, and a launch page before its script runs. */
export const pages = {
  skip: 'Skip to main content',
  notice: first.shell.notice,
  audiences: {
    everyone: 'All staff',
    managers: 'Managers and HR',
    communications: 'Communications teams and leaders',
  },

  launch: {
    late: 'Nothing happens yet',
    lateAdvice:
      'This page was probably opened from a folder on a computer, or its scripts are blocked or still on their way: open it from your learning system or from a web address, where it can run.',
    noScript: 'JavaScript is switched off',
    noScriptAdvice: 'Nothing can be recorded without it.',
    read: 'You can read every scenario as one page:',
  },

  document: {
    pageTitle: (title: string) => `${title}, on one page`,
    play: 'Play this scenario',
    time: 'Time',
    about: (minutes: number) => `About ${minutes} minutes`,
    audience: 'For',
    platform: 'Platform',
    intro:
      'The whole story on one page: every scene, what each choice leads to, and every ending. Read it from the first scene, decide, and go on to the scene named.',
    bookletIntro:
      'Read from the first scene. What each choice leads to stands below the choices: cover it, decide, then read it. Go on to the scene of the number named.',
    ending: (title: string) => `Ending: ${title}`,
    comesFrom: (titles: string) => `You come here from: ${titles}`,
    goesOnTo: 'Goes on to:',
    goOn: (title: string) => `Go on: ${title}`,
    after: (title: string, flags: string) => `${title} (after: ${flags})`,
    and: ' and ',
    review: 'The Welsh text is waiting for a Welsh speaker to review it.',
    toFind: 'One to find',
    leadsTo: 'What each choice leads to',
    recommended: 'Recommended',
    places: (places: string) => `Each belongs in one of these: ${places}`,
    answers: 'The answers',
    debrief: 'Debrief',
    inYourOrganisation: 'In your organisation',
  },
};

export type PageWords = Wording<typeof pages>;
