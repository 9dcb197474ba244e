import type { Compliance } from '../answer/answers.ts';
import type { View } from '../answer/view.ts';
import {
  isCompletionUnsaid,
  isListAlone,
  isPassUnknown,
  listReservations,
} from './say-completion.ts';
import { sayAgainst, sayCount, sayPeople, sayRateOf } from './say-figures.ts';

/** The figures that HR is asked for first, each with what it is a figure of; none that no file can say. */
export function listFigures(compliance: Compliance, view: View): LargeFigure[] {
  const { total, hasStaffList } = compliance;
  const required = {
    name: hasStaffList ? 'Required' : 'In the records',
    value: sayCount(total.required),
    words: hasStaffList ? 'people who have to complete it' : 'people; who is required is not known',
  };
  if (isListAlone(compliance, view)) return [required];
  if (isCompletionUnsaid(compliance)) {
    const words = 'no file says who has completed';
    return [required, { name: 'Completed', value: 'not known', words }];
  }
  return [required, tellCompleted(compliance, view), tellPassed(compliance), tellOpen(compliance)];
}

function tellCompleted(compliance: Compliance, { target }: View): LargeFigure {
  const { completed, completionRate, required } = compliance.total;
  const against =
    compliance.hasStaffList && completionRate !== null ? [sayAgainst(completionRate, target)] : [];
  return {
    name: 'Completed',
    value: sayRateOf(completionRate, required),
    words: [sayPeople(completed), ...against, ...listReservations(compliance)].join(', '),
  };
}

function tellPassed(compliance: Compliance): LargeFigure {
  const { completed, passed, passKnown, passRate } = compliance.total;
  const name = 'Passed';
  if (isPassUnknown(compliance)) {
    return { name, value: 'not known', words: 'no file has a score or says who passed' };
  }
  const of =
    passKnown === completed
      ? 'of those who completed'
      : `of the ${sayCount(passKnown)} who completed and whose result is known`;
  return { name, value: sayRateOf(passRate, passKnown), words: `${of}: ${sayPeople(passed)}` };
}

function tellOpen({ total }: Compliance): LargeFigure {
  const { required, completed, overdue, dueSoon, notKnown } = total;
  const outstanding = required === null || completed === null ? null : required - completed;
  const open = notKnown ? `not completed, or not known (${sayCount(notKnown)})` : 'not completed';
  return {
    name: 'Outstanding',
    value: sayCount(outstanding),
    words: `${open}: ${sayCount(overdue)} overdue, ${sayCount(dueSoon)} due within 30 days`,
  };
}

export interface LargeFigure {
  name: string;
  value: string;
  words: string;
}
