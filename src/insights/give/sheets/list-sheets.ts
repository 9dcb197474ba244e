import type { Answers } from '../../answer/answers.ts';
import type { View } from '../../answer/view.ts';
import type { FileReport } from '../../worker/messages.ts';
import { isSampleData } from '../about-files.ts';
import { listAbout } from './about-sheet.ts';
import { listAttempts, listGroups, listScores, listTimes, listTrend } from './count-sheets.ts';
import { listDecisions } from './decisions-sheet.ts';
import { listMatching } from './matching-sheet.ts';
import { isOutstanding, listPeople } from './people-sheet.ts';
import { markSample, type Sheet } from './sheet.ts';

/**
 * The tables of the results, a sheet each. Those with names are left out while small numbers are hidden: empty
 * ones would look as if there were nobody.
 */
export function listSheets(answers: Answers, view: View, files: readonly FileReport[]): Sheet[] {
  const { byDepartment, byStaffGroup, people } = answers.compliance;
  const isSample = isSampleData(files);
  const namesPeople = view.suppressUnder === 0;
  return [
    listAbout(answers, view, files),
    listGroups('By department', byDepartment),
    listGroups('By staff group', byStaffGroup),
    ...(namesPeople
      ? [
          markSample(listPeople('To remind', people.filter(isOutstanding)), isSample),
          markSample(listPeople('Everybody', people), isSample),
        ]
      : []),
    listTrend(answers),
    listAttempts(answers),
    listScores(answers),
    listTimes(answers),
    markSample(listDecisions(answers), isSample),
    ...(namesPeople ? [markSample(listMatching(answers.matching), isSample)] : []),
  ];
}
