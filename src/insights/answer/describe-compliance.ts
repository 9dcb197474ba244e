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
  };
}
