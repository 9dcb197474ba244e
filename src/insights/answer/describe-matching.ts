import type { Learner } from '../store/records.ts';
import type { Matching, MatchPerson } from './answers.ts';
import type { Asked } from './asked.ts';

/** Whether the staff list and the records know of the same people. Without a list there is nothing to say. */
export function describeMatching({ records, standings, view, isIncluded }: Asked): Matching {
  const learners = records.hasStaffList ? records.learners : [];
  const listed = learners.filter(({ listed: row }, number) => row && isIncluded[number] === 1);
  // Nobody knows which department somebody is of who is not in the list.
  const isFiltered = view.department !== '' || view.staffGroup !== '';
  const others = learners.filter(
    ({ listed: row }, number) => !isFiltered && !row && standings.isInRecords[number] === 1,
  );
  return {
    matched: listed.filter(({ hasRecord }) => hasRecord).length,
    byNameOnly: listed
      .filter(({ matchedName }) => matchedName !== '')
      .map(({ matchedName, learnerId, email, name }) => ({
        name: matchedName,
        listed: learnerId || email || name,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    notInRecords: describe(listed.filter(({ hasRecord }) => !hasRecord)),
    notInList: describe(others.filter(({ isAmbiguous }) => !isAmbiguous)),
    ambiguous: describe(others.filter(({ isAmbiguous }) => isAmbiguous)),
  };
}

function describe(learners: readonly Learner[]): MatchPerson[] {
  return learners
    .map(({ learnerId, email, name }) => ({ learnerId, email, name }))
    .sort((a, b) => (sortText(a) < sortText(b) ? -1 : 1));
}

function sortText({ learnerId, email, name }: MatchPerson): string {
  return [name.toLowerCase(), learnerId, email].join('\n');
}
