import { plural } from '../plural.ts';
import type { Wording } from '../wording.ts';

/** What there is to say of a launch, of saving and of leaving. */
export const session = {
  noteCode: 'Note this code first. It shows what you did, without your name:',

  notices: {
    notConnected: 'This copy is not connected to a training record',
    notConnectedAdvice:
      'If your training record matters today, close this window and open the module again from your learning system. You can also go on here: everything works, and nothing is recorded.',
    forSupport: 'For your support team:',
    otherWindow: 'This module is open in another window',
    otherWindowAdvice:
      'Nothing that you do here is recorded. Close this window first, then carry on in the other one: some learning systems overwrite your record with that of the window closed last.',
    setting: 'A setting of your learning system was not understood',
    settingAdvice: 'The module uses its own setting instead. For the person who set it up:',
    notRecorded: 'Nothing is recorded this time',
    notRecordedWhy: (isReview: boolean) =>
      `Your learning system opened the module to look ${isReview ? 'back' : 'around'}. Your training record stays as it is.`,
    unreadable: 'Your place could not be read',
    unreadableAdvice:
      'You start at the beginning this time. A result that is on your training record already stays there and is not lowered.',
    changed: 'A scenario has changed since you were here',
    changedAdvice: (titles: readonly string[]) =>
      `${titles.join(' and ')} ${plural('en', titles.length, { one: 'starts', other: 'start' })} at the beginning. Everything that you had finished stays finished.`,
  },

  notSaved: {
    summary: 'Your last steps are not on your training record yet. What to do',
    reopen:
      'Your learning system has stopped taking them. Close this window and open the module again from your learning system, on this device, so that your steps are not lost.',
    goOn: (isOffline: boolean) =>
      `${isOffline ? 'The connection seems to be down.' : 'Your learning system does not take them. It may have signed you out.'} You can go on: it is tried again and again while this page is open. If this stays, close the window and open the module again from your learning system, on this device.`,
  },

  exit: {
    notYet: 'Your last steps are not saved yet',
    reopen:
      'Your learning system has stopped taking them. Leave, and open the module again from your learning system, on this device.',
    wait: 'The learning system did not take them. Keep this page open and press Save and exit again in a minute. Nothing you did is lost while the page is open.',
    leave: 'Leave without saving these steps',
  },

  left: {
    lost: 'Your last steps are not on your training record',
    resultSaved: 'Your result is saved',
    placeSaved: 'Your place is saved',
    close: 'You can close this window now',
    lostAdvice:
      'You can close this window. Open the module again from your learning system, on this device: what could be kept here is sent then.',
    comeBack: (isResultKept: boolean) =>
      `You can close this window now. Open the module again to ${isResultKept ? 'look back, or to try another way.' : 'carry on where you stopped.'}`,
    opening: 'Your training record could not be opened, and nothing has been recorded.',
    notConnected: 'This copy is not connected to a training record, and nothing has been recorded.',
    notRecorded: 'You were looking only. Your training record is as it was.',
    replay:
      'You can close this window now. Your place in this replay is not saved; your result stays.',
    firstKept: 'Your first result is on your training record. Open the module again to better it.',
    readonly: 'Nothing was recorded in this window. Carry on in the other one.',
    goBack: 'Go back to your learning system',
  },
};

export type SessionWords = Wording<typeof session>;
