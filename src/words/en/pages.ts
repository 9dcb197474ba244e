import { sayDate } from '../dates.ts';
import type { Wording } from '../wording.ts';

/** Of pages that are made in Node: a story on one page, and a launch page before its script runs. */
export const pages = {
  skip: 'Skip to main content',
  notice: `This is learning material, not legal advice. It does not replace your trust’s policies, your contract or your professional code. Check with your information governance, HR, communications and Speak Up leads. Content checked ${sayDate('en', '2026-11-20')}. Review by ${sayDate('en', '2027-05-20')}, or sooner if the law, a regulator’s guidance or a platform changes.`,
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
      'The whole story on one page: every scene, what each choice leads to, and every ending. Read it from the first scene, decide, and follow the link of your choice.',
    ending: (title: string) => `Ending: ${title}`,
    comesFrom: (titles: string) => `You come here from: ${titles}`,
    goesOnTo: 'Goes on to:',
    goOn: (title: string) => `Go on: ${title}`,
    after: (title: string, flags: string) => `${title} (after: ${flags})`,
    and: ' and ',
    review: 'The Welsh text is waiting for a Welsh speaker to review it.',
    toFind: 'One to find',
    debrief: 'Debrief',
    inYourOrganisation: 'In your organisation',
  },
};

export type PageWords = Wording<typeof pages>;
