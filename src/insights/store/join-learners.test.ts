import { describe, expect, test } from 'vitest';
import type { LearnerIdentity } from '../../events/index.ts';
import { joinLearners } from './join-learners.ts';
import { aPerson } from './testing/makers.ts';

/** `id email name` with `-` for nothing. */
function who(text: string): LearnerIdentity {
  const [learnerId = '', email = '', learnerName = ''] = text
    .split(' ')
    .map((part) => (part === '-' ? '' : part));
  return { learnerId, email, learnerName };
}

function join(files: string[][], list: string[] = []) {
  const { learners, numbers } = joinLearners([
    ...files.map((file) => ({ learners: file.map(who), people: [] })),
    { learners: [], people: list.map((text) => aPerson(who(text))) },
  ]);
  return { learners, numbers: numbers.slice(0, files.length).map((of) => [...of]) };
}

describe('records are one learner’s', () => {
  const rows: [title: string, files: string[][], learners: number][] = [
    ['with the same id', [['7 - Dan', '7 - -']], 1],
    ['with the same id in other letters', [['Dsmith - Dan'], ['DSMITH - -']], 1],
    ['with the same email', [['- d@x Dan'], ['- D@X Daniel']], 1],
    ['with the same email and ids of two kinds', [['7 d@x Dan'], ['dsmith d@x Dan']], 1],
    ['through a third that has both', [['7 - -', '- d@x -'], ['7 d@x -']], 1],
    ['with another id', [['7 - Dan', '8 - Dan']], 2],
    ['with another email', [['- d@x Dan', '- e@x Dan']], 2],
    ['with a name and no more, when it is the only one', [['7 - Dan'], ['- - dan']], 1],
    ['with the name of two', [['7 - Dan', '8 - Dan'], ['- - Dan']], 3],
    ['with the same name and no more', [['- - Dan'], ['- - DAN']], 1],
    ['with nothing in common but nothing', [['7 - -', '- d@x -']], 2],
  ];
  test.each(rows)('%s', (_, files, expected) => {
    expect(join(files).learners).toHaveLength(expected);
    expect(join(files.toReversed()).learners).toHaveLength(expected);
  });
});

describe('an email is nobody’s own', () => {
  const rows: [title: string, files: string[][], learners: number][] = [
    ['with two ids and two names in a file', [['1 box@x Ann', '2 box@x Bo']], 2],
    ['with two ids and one name', [['1 box@x Ann', '2 box@x Ann']], 1],
    ['with three names', [['- box@x Ann', '- box@x Bo', '- box@x Cy']], 3],
    ['with two names, as after a wedding', [['- box@x Ann', '- box@x Anna']], 1],
    ['with two ids in two files', [['1 box@x Ann'], ['2 box@x Bo']], 1],
    ['and still says who is who with a name', [['1 box@x Ann', '2 box@x Bo'], ['- box@x Ann']], 2],
  ];
  test.each(rows)('%s', (_, files, expected) => {
    expect(join(files).learners).toHaveLength(expected);
  });
});

describe('the staff list', () => {
  test('joins records that have nothing in common', () => {
    const { learners, numbers } = join([['7 - -'], ['- d@x -']], ['7 d@x Dan']);
    expect(learners).toHaveLength(1);
    expect(numbers).toEqual([[0], [0]]);
    expect(learners[0]).toMatchObject({ learnerId: '7', email: 'd@x', name: 'Dan' });
    expect(learners[0]).toMatchObject({ hasRecord: true, matchedName: '', isAmbiguous: false });
  });

  test('takes a record by name where there is nothing else, and says so', () => {
    const { learners } = join([['- - Dan', '9 - Bo']], ['7 d@x Dan', '- - Bo']);
    expect(learners).toHaveLength(2);
    expect(learners.map(({ matchedName }) => matchedName)).toEqual(['Dan', 'Bo']);
  });

  test('takes no record that fits two of its people', () => {
    const { learners } = join(
      [['7 e@x Dan', '- - Bo']],
      ['7 - Dan', '8 e@x Eve', '5 - Bo', '6 - Bo'],
    );
    const ambiguous = learners.filter(({ isAmbiguous }) => isAmbiguous);
    expect(ambiguous.map(({ name }) => name)).toEqual(['Dan', 'Bo']);
    expect(learners.filter(({ listed }) => listed !== null && !listed.department)).toHaveLength(4);
    expect(learners.filter(({ hasRecord }) => hasRecord)).toHaveLength(2);
  });

  test('does not make one person of two namesakes', () => {
    const { learners } = join([], ['7 - Dan', '8 - Dan', '7 - Dan']);
    expect(learners.map(({ learnerId }) => learnerId)).toEqual(['7', '8']);
  });

  test('counts the later post of somebody who moved, and the earlier due day', () => {
    const people = [
      aPerson({ department: 'Ward 6', startedOn: '2020-01-01', dueOn: '2026-12-01' }),
      aPerson({ department: 'Theatres', startedOn: '2026-10-01', dueOn: '2026-12-24' }),
    ];
    for (const order of [people, people.toReversed()]) {
      const [learner] = joinLearners([{ learners: [], people: order }]).learners;
      expect(learner?.listed).toMatchObject({ department: 'Theatres', dueOn: '2026-12-01' });
    }
  });
});
