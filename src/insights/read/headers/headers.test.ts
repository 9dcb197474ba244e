import { describe, expect, it } from 'vitest';
import { findFields, suggestColumns } from './field-words.ts';
import { findGradeColumns } from './find-grade-columns.ts';
import { findScormReport } from './find-scorm-report.ts';
import { foldHeader, shapeKey } from './fold-header.ts';

describe('a header is folded', () => {
  it.each([
    ['Email address', 'email address'],
    ['  E-MAIL  Address: ', 'e mail address'],
    ['Prénom', 'prenom'],
    ['Podejście', 'podejscie'],
    ['Rhif_gweithiwr', 'rhif gweithiwr'],
    ['A&amp;E', 'a e'],
    ['员工', '员工'],
    ['***', ''],
  ])('%j is %j', (header, folded) => {
    expect(foldHeader(header)).toBe(folded);
  });

  it('files of one shape have one key, and others another', () => {
    expect(shapeKey(['Name', 'E-mail', ''])).toBe(shapeKey([' NAME', 'e mail', '-']));
    expect(shapeKey(['Name', 'E-mail'])).not.toBe(shapeKey(['Name E-mail']));
    expect(shapeKey(['Name', 'E-mail'])).not.toBe(shapeKey(['E-mail', 'Name']));
  });
});

describe('the columns of Moodle’s SCORM reports', () => {
  it.each<[string, string[], string]>([
    [
      'en',
      ['Name', 'Email address', 'Attempt', 'Started on', 'Last accessed on', 'Score'],
      '4.5.6',
    ],
    ['cy', ['Enw', 'Cyfeiriad e-bost', 'Ymgais', 'Dechreuwyd ar', 'x', 'Sgôr'], 'recalled'],
    ['de', ['Name', 'E-Mail-Adresse', 'Versuch', 'Begonnen am', 'x', 'Punkte'], 'recalled'],
    ['fr', ['Nom', 'Adresse de courriel', 'Tentative', 'Commencé le', 'x', 'Score'], 'recalled'],
    [
      'es',
      ['Nombre', 'Dirección de correo', 'Intento', 'Comenzado el', 'x', 'Puntuación'],
      'recalled',
    ],
    [
      'pl',
      ['Imię i nazwisko', 'Adres e-mail', 'Podejście', 'Rozpoczęto', 'x', 'Wynik'],
      'recalled',
    ],
  ])('in %s', (language, header) => {
    expect(findScormReport(header)).toMatchObject({
      language,
      who: { learnerName: 0, email: 1 },
      attempt: 2,
      startedOn: 3,
      score: 5,
      scos: [],
      objectives: [],
    });
  });

  it('in any order of questions, with any of them missing', () => {
    const start = ['Name', 'Attempt', 'Last accessed on', 'Score', 'Fire'];
    const report = findScormReport([
      ...start,
      'Result 1',
      'Response 0',
      'Response 1',
      'RIGHT ANSWER 0',
    ]);
    expect(report?.scos).toEqual([{ index: 4, title: 'Fire' }]);
    expect([...(report?.items ?? [])]).toEqual([
      [1, { result: 5, response: 7 }],
      [0, { response: 6, rightAnswer: 8 }],
    ]);
  });

  it('with ID numbers, accounts and names in two columns', () => {
    const header = [
      'First name',
      'Last name',
      'ID number',
      'Username',
      'Attempt',
      'Started on',
      'Score',
    ];
    expect(findScormReport(header)?.who).toEqual({
      firstName: 0,
      lastName: 1,
      learnerId: 2,
      email: undefined,
    });
  });

  it('tells objectives, which come in twos, from SCOs', () => {
    const header = ['Name', 'Attempt', 'Started on', 'Score', 'Fire', 'ward status', 'ward score'];
    expect(findScormReport(header)).toMatchObject({
      scos: [{ index: 4, title: 'Fire' }],
      objectives: [5, 6],
    });
  });

  it.each([
    ['no score', ['Name', 'Attempt', 'Started on']],
    ['no date', ['Name', 'Attempt', 'Score']],
    ['nobody', ['Attempt', 'Started on', 'Score']],
    ['nothing', []],
  ])('%s: no report', (_, header) => {
    expect(findScormReport(header)).toBeNull();
  });
});

describe('the columns of a gradebook', () => {
  it.each([
    ['SCORM package: Fire (Real)', [{ title: 'Fire', isActivity: true, real: 0 }]],
    [
      'SCORM package: Fire: part 2 (2026) (Percentage)',
      [{ title: 'Fire: part 2 (2026)', isActivity: true, percentage: 0 }],
    ],
    ['SCORM-Paket: Feuer (Prozentsatz)', [{ title: 'Feuer', isActivity: true, percentage: 0 }]],
    ['Week 1: Fire (Real)', [{ title: 'Week 1: Fire', isActivity: false, real: 0 }]],
    ['Course total (Real)', []],
    ['SCORM package: Fire (Feedback)', []],
    ['Last downloaded from this course', []],
  ])('%s', (header, expected) => {
    expect(findGradeColumns([header])).toEqual(expected);
  });

  it('points, percentage and letter of one activity belong together; what is no activity stays out', () => {
    const header = ['Quiz: A (Real)', 'Quiz: A (Percentage)', 'Quiz: A (Letter)', 'Extra (Real)'];
    expect(findGradeColumns(header)).toEqual([
      { title: 'A', isActivity: true, real: 0, percentage: 1, letter: 2 },
    ]);
  });
});

describe('the columns of other files', () => {
  it.each<[string[], Record<string, number>]>([
    [
      ['Employee Number', 'Forename', 'Surname', 'Work Email', 'Directorate', 'Staff Group', 'Due'],
      { learnerId: 0, firstName: 1, lastName: 2, email: 3, department: 4, staffGroup: 5, dueOn: 6 },
    ],
    [
      ['Assignment No.', 'Employee', 'Ward', 'Department', 'Job Role', 'Latest Start Date'],
      { learnerId: 0, learnerName: 1, department: 3, staffGroup: 4, startedOn: 5 },
    ],
    [
      ['username', 'firstname', 'lastname', 'email', 'idnumber', 'department'],
      { learnerId: 4, firstName: 1, lastName: 2, email: 3, department: 5 },
    ],
    [
      ['User ID', 'User', 'Division', 'Status', 'Pass/Fail', 'Score', 'Time Spent'],
      {
        learnerId: 0,
        learnerName: 1,
        department: 2,
        completion: 3,
        success: 4,
        score: 5,
        duration: 6,
      },
    ],
    [['__proto__', 'toString'], {}],
  ])('%o', (header, fields) => {
    expect(Object.fromEntries(findFields(header))).toEqual(fields);
  });

  it('are suggested by their own names', () => {
    expect(suggestColumns(['Payroll No', 'E-mail'])).toEqual({
      learnerId: 'Payroll No',
      email: 'E-mail',
    });
  });

  it.each<[string, string, string[], string | null]>([
    ['', 'Result %', ['80', '', '95'], 'score'],
    ['', 'Result', ['80 %', '-', '95.5%'], 'score'],
    ['', 'Result', ['Pass', 'Fail'], 'success'],
    ['', 'Result', ['Competent'], 'success'],
    ['', 'Result', ['Completed', 'In progress'], 'completion'],
    ['Question', 'Result', ['correct', 'wrong'], 'result'],
    ['Question', 'Grade', ['80', '95'], 'score'],
    ['', 'Outcome', ['passed'], 'success'],
    ['', 'Grade', ['80', '95'], 'score'],
    ['', 'Grade', ['Pass', 'Fail'], 'success'],
    ['', 'Grade', ['Band 5', 'Band 6'], null],
    ['', 'Mark', [], 'score'],
    ['', 'Mark', ['8/10', '9/10'], 'score'],
  ])('beside %j, %j with %j is %j', (other, name, cells, field) => {
    const { interactionId: _, ...columns } = suggestColumns(
      [other, name],
      cells.map((cell) => ['', cell]),
    );
    expect(columns).toEqual(field === null ? {} : { [field]: name });
  });

  it('of two that hold scores, the one called so is the score', () => {
    expect(suggestColumns(['Result', 'Score'], [['80', '81']])).toEqual({ score: 'Score' });
  });
});
