import type { Matching } from '../../answer/answers.ts';
import { type Cell, columns, type Sheet } from './sheet.ts';

export function listMatching(matching: Matching): Sheet {
  const say = (what: string, people: Matching['notInList']): Cell[][] =>
    people.map(({ learnerId, name, email }) => [what, learnerId, name, email, '']);
  return {
    name: 'Matching',
    columns: columns(
      ['What', 36],
      ['Staff number', 14],
      ['Name', 28],
      ['Email', 30],
      ['In the staff list', 28],
    ),
    rows: [
      ...say('In the staff list, not in the records', matching.notInRecords),
      ...say('In the records, not in the staff list', matching.notInList),
      ...say('Fits more than one person', matching.ambiguous),
      ...matching.byNameOnly.map(({ name, listed }): Cell[] => [
        'Matched by name alone',
        ...['', name, '', listed],
      ]),
    ],
  };
}
