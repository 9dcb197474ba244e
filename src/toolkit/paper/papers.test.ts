import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english } from '../../words/index.ts';
import { anyWork } from '../testing/any-work.ts';
import { below, headings, rowsOf } from '../testing/read-paper.ts';
import { anObjective } from '../testing/some-content.ts';
import { someContent } from '../testing/some-toolkit.ts';
import { emptyWork, type Work } from '../work.ts';
import { arrangementsPaper } from './arrangements-paper.ts';
import { objectivesPaper } from './objectives-paper.ts';
import { policyPaper } from './policy-paper.ts';

const content = someContent();
const today = '2026-11-21';
const { notice } = english.words.shell;

describe('the objectives', () => {
  it('says so where there are none', () => {
    const paper = objectivesPaper(emptyWork(), content, { today });
    expect(below(paper, 'Objectives')).toMatchObject([
      { text: 'No objective has been written yet.' },
    ]);
  });

  it('has what was filled in, and what is missing', () => {
    const objective = anObjective({ baseline: '', dueOn: '2027-03-31' });
    const paper = objectivesPaper({ ...emptyWork(), objectives: [objective] }, content, {
      today,
      gaps: { o1: ['There is no baseline.'], other: ['Not this one.'] },
    });
    const title = '1. By 31 March 2027, reply to 90% of public questions within one working day.';
    expect(headings(paper, 1)).toEqual([title, 'How we plan', 'About this document']);
    expect(below(paper, title)[0]).toEqual({
      kind: 'paragraph',
      text: objective.sentence,
      tone: 'strong',
    });
    const rows = rowsOf(below(paper, title));
    expect(rows).toContainEqual(['To be done by', '31 March 2027']);
    expect(rows).toContainEqual(['Within our control', 'Yes']);
    expect(rows.map(([part]) => part)).not.toContain('Baseline');
    expect(below(paper, 'Still missing in objective 1')).toEqual([
      { kind: 'list', items: ['There is no baseline.'] },
    ]);
  });

  it('gives every field its row', () => {
    const filled = anObjective();
    const paper = objectivesPaper({ ...emptyWork(), objectives: [filled] }, content, { today });
    const said = JSON.stringify(paper.blocks);
    for (const [field, value] of Object.entries(filled)) {
      if (typeof value !== 'string' || field === 'id' || /On$/.test(field)) continue;
      expect(said, field).toContain(value);
    }
  });

  it('is found by a few words, however long it is', () => {
    const long = anObjective({ sentence: '👩🏽‍⚕️ Answer '.repeat(40) });
    const paper = objectivesPaper({ ...emptyWork(), objectives: [long] }, content, { today });
    expect(headings(paper, 1)[0]).toMatch(/^1\. .{60,200}…$/u);
    expect(headings(paper, 1)[0]?.isWellFormed()).toBe(true);
  });
});

describe('the arrangements', () => {
  const work: Work = {
    ...emptyWork(),
    arrangements: {
      items: {
        'slip-steps': { state: 'partly', owner: 'IG', date: '2027-01-10', evidence: 'A page' },
        'old-thing': { state: 'in place', owner: '', date: '', evidence: '' },
      },
      scenarios: ['blanket-ban'],
      accounts: [
        {
          id: 'a1',
          name: 'Mill Street foot clinic',
          platform: 'Facebook',
          answers: { readers: '300 patients', old: 'Yes' },
          decision: 'merge',
          reason: 'Same readers',
          owner: 'Femi',
          date: '2027-05-01',
        },
      ],
    },
  };
  const prompts = [
    { id: 'blanket-ban', title: 'Just ban it', audience: ['managers'], prompts: ['Who owns it?'] },
  ];
  const paper = arrangementsPaper(work, content, { today, prompts });

  it('has every arrangement, whether it was looked at or not', () => {
    expect(rowsOf(below(paper, 'The arrangements'))).toEqual([
      ['1. Named people to ask', 'Not looked at yet', '', '', ''],
      ['2. Steps after a slip', 'Partly', 'IG', '10 January 2027', 'A page'],
      ['From another release: old-thing', 'In place', '', '', ''],
    ]);
  });

  it('counts the states of those that are known', () => {
    expect(paper.facts.slice(1, -1)).toEqual([
      { label: 'In place', value: '0' },
      { label: 'Partly', value: '1' },
      { label: 'Not yet', value: '0' },
      { label: 'Not needed', value: '0' },
      { label: 'Not looked at yet', value: '1' },
    ]);
  });

  it('has the accounts with what was decided, and the answers in the order of the questions', () => {
    const accounts = below(paper, 'Our accounts');
    expect(rowsOf(accounts)).toContainEqual([
      'Mill Street foot clinic, Facebook',
      'Merge',
      'Same readers',
      'Femi',
      '1 May 2027',
    ]);
    expect(rowsOf(below(paper, 'Mill Street foot clinic, Facebook'))).toEqual([
      ['Who reads it?', '300 patients'],
      ['old', 'Yes'],
    ]);
  });

  it('asks what the scenarios ask', () => {
    expect(below(paper, 'Just ban it')).toEqual([{ kind: 'paragraph', text: 'Who owns it?' }]);
  });
});

describe('every paper', () => {
  it('has the notice in front and at its end, and tables whose rows are whole, whatever the work', () => {
    fc.assert(
      fc.property(anyWork, (work) => {
        const papers = [
          policyPaper(work, content, { today }),
          objectivesPaper(work, content, { today }),
          arrangementsPaper(work, content, { today }),
        ];
        for (const paper of papers) {
          expect(paper.notice).toBe(notice);
          expect(below(paper, 'About this document')).toContainEqual({
            kind: 'paragraph',
            text: notice,
          });
          for (const block of paper.blocks) {
            if (block.kind !== 'table') continue;
            for (const row of block.rows) expect(row).toHaveLength(block.header.length);
          }
        }
      }),
    );
  });
});
