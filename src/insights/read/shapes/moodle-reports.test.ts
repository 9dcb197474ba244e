import { describe, expect, it } from 'vitest';
import { notesOf, read, shapeOf } from '../testing/read.ts';

const start = 'Name\tEmail address\tAttempt\tStarted on\tLast accessed on\tScore';
const day = '20 November 2026, 11:51 PM';

describe('a cell of the SCO’s column', () => {
  it.each<[sco: string, score: string, string, string, number | null, problems: number]>([
    ['40', '40', 'unknown', 'unknown', 0.4, 0],
    ['8/10', '80', 'unknown', 'unknown', 0.8, 0],
    ['45/50', '45', 'unknown', 'unknown', 0.9, 0],
    ['Passed', '90', 'completed', 'passed', 0.9, 0],
    ['Passed', '0', 'completed', 'passed', null, 0],
    ['Failed', '20', 'completed', 'failed', 0.2, 0],
    ['Completed', '0', 'completed', 'unknown', null, 0],
    ['Completed', '-', 'completed', 'unknown', null, 0],
    ['Incomplete', '0', 'incomplete', 'unknown', null, 0],
    ['Browsed', '0', 'incomplete', 'unknown', null, 0],
    ['Not attempted', '0', 'not attempted', 'unknown', null, 0],
    ['Passé', '0', 'unknown', 'unknown', null, 1],
    ['Nicht bestanden', '10', 'completed', 'failed', 0.1, 0],
    ['', '70', 'unknown', 'unknown', 0.7, 0],
    ['40', '160', 'unknown', 'unknown', null, 1],
    ['40', 'forty', 'unknown', 'unknown', null, 1],
  ])(
    '%j beside the score %j: %s, %s, %o',
    async (sco, score, completion, success, scaled, problems) => {
      const told = await read(`${start}\tFire\nAnn\ta@x\t1\t${day}\t${day}\t${score}\t${sco}\n`);
      expect(told.events).toMatchObject([
        { kind: 'attempt', courseId: 'Fire', completion, success, scoreScaled: scaled },
      ]);
      expect(told.problems).toHaveLength(problems);
    },
  );

  it.each([
    [['Passed', 'Passed'], 'completed', 'passed'],
    [['Passed', 'Completed'], 'completed', 'unknown'],
    [['Passed', 'Failed'], 'completed', 'failed'],
    [['Passed', 'Not attempted'], 'incomplete', 'unknown'],
    [['Not attempted', 'Not attempted'], 'not attempted', 'unknown'],
    [['Passed', '40'], 'unknown', 'unknown'],
  ])(
    'of two SCOs with %o: %s, %s, and the course has the file’s name',
    async (words, completion, success) => {
      const told = await read(
        `${start}\tOne\tTwo\nAnn\ta@x\t1\t${day}\t${day}\t50\t${words.join('\t')}\n`,
        {
          name: 'Fire.training.txt',
        },
      );
      expect(told.events).toMatchObject([{ courseId: 'Fire.training', completion, success }]);
    },
  );
});

describe('a row of a SCORM report', () => {
  const basic = (...rows: string[]) => read([start, ...rows].join('\n'));

  it('without an attempt is where the learner stands', async () => {
    const told = await basic('Ann\ta@x\t-\t-\t-\t-');
    expect(told.events).toEqual([
      {
        ...{
          kind: 'standing',
          learnerId: '',
          email: 'a@x',
          learnerName: 'Ann',
          courseId: 'report',
        },
        ...{ at: null, completion: 'not attempted', success: 'unknown', scoreScaled: null },
      },
    ]);
  });

  it('with an attempt that is no number counts as far as it can be read', async () => {
    const told = await basic(`Ann\ta@x\tfirst\t${day}\t${day}\t80`);
    expect(told.events).toMatchObject([
      { kind: 'standing', scoreScaled: 0.8, at: Date.UTC(2026, 10, 20, 23, 51) },
    ]);
    expect(told.problems).toMatchObject([{ row: 2, found: 'first' }]);
  });

  it('with a date that is none counts without it', async () => {
    const told = await basic(`Ann\ta@x\t1\tsoon\t${day}\t80`);
    expect(told.events).toMatchObject([{ kind: 'attempt', startedAt: null, scoreScaled: 0.8 }]);
    expect(told.problems).toMatchObject([{ row: 2, found: 'soon' }]);
  });

  it('of nobody, of too few cells, of too many and of a learner and attempt that were there is left out', async () => {
    const whole = `1\t${day}\t${day}\t80`;
    const told = await basic(
      `Ann\ta@x\t${whole}`,
      `\t-\t${whole}`,
      'Bob\tb@x\t1',
      `Cat\tc@x\t${whole}\tmore`,
      `Ann\tA@X\t${whole}`,
      `Dan\td@x\t${whole}\t\t`,
    );
    expect(told.events.map(({ learnerName }) => learnerName)).toEqual(['Ann', 'Dan']);
    expect(told.problems.map(({ row, message }) => `${row} ${message.slice(0, 30)}`)).toEqual([
      '3 The row does not say who it is',
      '4 The row has 3 cells and the he',
      '5 The row has 7 cells and the he',
      '6 Row 2 is about the same learne',
    ]);
    expect(told.rows).toBe(6);
  });

  it('is counted as a spreadsheet counts it, line breaks in cells and empty rows and all', async () => {
    const told = await basic(`"Ann\nLee"\ta@x\t1\t-\t-\t5`, '', `Bob\tb@x\t1\tsoon\t-\t5`);
    expect(told.problems).toMatchObject([{ row: 4 }]);
    expect(told.events).toMatchObject([{ learnerName: 'Ann\nLee' }, { learnerName: 'Bob' }]);
    expect(told.rows).toBe(2);
  });

  it('a header that is there twice is a problem of its row', async () => {
    const told = await read(`${start}\tScore\nAnn\ta@x\t1\t-\t-\t5\t6\n`);
    expect(told.problems).toMatchObject([{ row: 1, found: 'Score' }]);
    expect(told.events).toMatchObject([{ scoreScaled: 0.05 }]);
  });
});

describe('an interactions report', () => {
  const interactions = (columns: string, cells: string) =>
    read(`${start}\tFire\t${columns}\nAnn\ta@x\t1\t${day}\t${day}\t50\t50\t${cells}\n`);

  it.each([
    ['Question 0\tResponse 0\tResult 0', 'q\ta\tcorrect', 'q', 'best'],
    ['Question 0\tResponse 0\tResult 0', 'q\ta\tneutral', 'q', 'acceptable'],
    ['Question 0\tResponse 0\tResult 0', 'q\ta\tincorrect', 'q', 'poor'],
    ['Question 0\tResponse 0\tResult 0', 'q\ta\tunanticipated', 'q', 'unknown'],
    ['Result 0\tResponse 0\tQuestion 0', 'wrong\ta\tq', 'q', 'poor'],
    ['Question 0\tResponse 0\tRight answer 0', 'q\tA\ta', 'q', 'best'],
    ['Question 0\tResponse 0\tRight answer 0', 'q\tb\ta', 'q', 'poor'],
    ['Question 0\tResponse 0\tRight answer 0', 'q\tb\t', 'q', 'unknown'],
    ['Question 0\tResponse 0\tRight answer 0\tResult 0', 'q\tb\ta\tneutral', 'q', 'acceptable'],
    ['Question 0\tResponse 0', 'q\ta', 'q', 'unknown'],
    ['Response 3', 'a', 'Question 3', 'unknown'],
  ])('with %j and %j', async (columns, cells, interactionId, result) => {
    const told = await interactions(columns, cells);
    expect(shapeOf(told)).toBe('moodle-interactions');
    expect(told.events.slice(1)).toMatchObject([
      { kind: 'decision', interactionId, result, nth: 1 },
    ]);
  });

  it('counts the times a question was met in one attempt, in the order of their numbers', async () => {
    const told = await interactions(
      'Question 10\tResponse 10\tQuestion 2\tResponse 2\tQuestion 3\tResponse 3',
      'q\tb\tq\ta\tr\tc',
    );
    expect(told.events.slice(1)).toMatchObject([
      { interactionId: 'q', response: 'a', nth: 1 },
      { interactionId: 'r', response: 'c', nth: 1 },
      { interactionId: 'q', response: 'b', nth: 2 },
    ]);
  });

  it('says what was not ticked, and what has no response', async () => {
    const bare = await interactions('Response 0\tResponse 1', 'a\tb');
    expect(notesOf(bare).join(' ')).toMatch(/no Question columns.*no Result columns/);
    const open = await interactions('Question 0\tResponse 0\tResult 0', 'q\t\t');
    expect(open.events).toHaveLength(1);
    expect(notesOf(open).join(' ')).toContain('One question has neither');
  });
});

describe('an activity completion report', () => {
  it('without email addresses, with ID numbers, in UTF-16 words or another language', async () => {
    const bare = await read(',"Fire",""\nAnn,Completed,2026-11-20 10:00:00\nBob,Not completed,\n');
    expect(bare.events).toMatchObject([
      {
        learnerName: 'Ann',
        courseId: 'Fire',
        completion: 'completed',
        at: Date.UTC(2026, 10, 20, 10),
      },
      { learnerName: 'Bob', completion: 'incomplete', at: null },
    ]);
    const numbered = await read(',ID number,Email address,Fire,,\nAnn,7,a@x,Completed,,\n');
    expect(shapeOf(numbered)).toBe('needs-mapping');
    const german = await read(',ID-Nummer,E-Mail-Adresse,Feuer,\nAnn,7,a@x,Nicht abgeschlossen,\n');
    expect(german.events).toMatchObject([
      { learnerId: '7', email: 'a@x', completion: 'incomplete' },
    ]);
  });

  it('lists a state that it does not know, and reads the other activities', async () => {
    const told = await read(
      ',Fire,,Water,\nAnn,Perhaps,,Completed (achieved pass grade),2026-11-20\n',
    );
    expect(told.events).toMatchObject([
      { courseId: 'Water', completion: 'completed', success: 'passed' },
    ]);
    expect(told.problems).toMatchObject([{ row: 2, found: 'Perhaps' }]);
  });

  it('lists an activity whose title is there twice, and a person who is', async () => {
    const told = await read(',Fire,,Fire,\nAnn,Completed,,Completed,\nAnn,Completed,,Completed,\n');
    expect(told.events).toHaveLength(1);
    expect(told.problems).toMatchObject([
      { row: 1, found: 'Fire' },
      { row: 3, message: expect.stringContaining('two people of one name') },
    ]);
  });
});

describe('a gradebook', () => {
  const who = 'First name,Last name,ID number,Email address';
  it.each([
    ['SCORM package: Fire (Real)', '80.00', 0.8],
    ['SCORM package: Fire (Percentage)', '80.00 %', 0.8],
    ['SCORM package: Fire (Percentage)', '0.8', 0.8],
    ['SCORM package: Fire (Letter)', 'B', null],
    ['SCORM package: Fire (Real)', '-', null],
    ['SCORM package: Fire (Real)', '', null],
  ])('with %s of %j', async (header, cell, scoreScaled) => {
    const told = await read(`${who},${header},Course total (Real)\nAnn,Lee,7,a@x,${cell},160\n`);
    expect(shapeOf(told)).toBe('moodle-gradebook');
    expect(told.events).toMatchObject([
      {
        learnerId: '7',
        learnerName: 'Ann Lee',
        courseId: 'Fire',
        completion: 'unknown',
        scoreScaled,
      },
    ]);
    expect(told.problems).toEqual([]);
  });

  it('a percentage goes before points, and points above 100 are listed', async () => {
    const both = 'SCORM package: Fire (Real),SCORM package: Fire (Percentage)';
    const told = await read(`${who},${both}\nAnn,Lee,7,a@x,160,80 %\n`);
    expect(told.events).toMatchObject([{ scoreScaled: 0.8 }]);
    const points = await read(`${who},SCORM package: Fire (Real)\nAnn,Lee,7,a@x,160\n`);
    expect(points.events).toMatchObject([{ scoreScaled: null }]);
    expect(points.problems).toMatchObject([{ row: 2, found: '160' }]);
  });
});
