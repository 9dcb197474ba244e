import { completion } from '../store/codes.ts';
import type { Compliance } from './answers.ts';
import type { Asked } from './asked.ts';
import { countGroups, sumGroup } from './count-groups.ts';
import { describePeople } from './describe-people.ts';

/** Who has completed, of those required: in all, by group, and one by one. */
export function describeCompliance(asked: Asked): Compliance {
  const { today } = asked.view;
  const people = describePeople(asked);
  return {
    hasStaffList: asked.records.hasStaffList,
    total: sumGroup('', people, today),
    byDepartment: countGroups(people, 'department', today),
    byStaffGroup: countGroups(people, 'staffGroup', today),
    people,
    inferred: people.filter(({ isInferred }) => isInferred).length,
    ...(isUnsaid(asked) ? { isUnsaid: true as const } : {}),
  };
}

/** Whether nothing that was read says of anybody how far they came in this course. */
function isUnsaid({ records, course }: Asked): boolean {
  return [records.attempts, records.standings].every(({ size, course: of, completion: said }) => {
    for (let row = 0; row < size; row += 1) {
      if (of[row] === course && said[row] !== completion.unknown) return false;
    }
    return true;
  });
}
