import { describe, expect, it } from 'vitest';
import { below, rowsOf } from '../testing/read-paper.ts';
import { someContent } from '../testing/some-toolkit.ts';
import { emptyWork, type Work } from '../work.ts';
import { policyPaper } from './policy-paper.ts';

const content = someContent();
const today = '2026-11-21';

/** A work of which only some parts matter. */
function aWork(policy: Partial<Work['policy']> = {}, change: Partial<Work> = {}): Work {
  const empty = emptyWork();
  return { ...empty, ...change, policy: { ...empty.policy, ...policy } };
}

describe('the policy', () => {
  const work = aWork(
    {
      clauses: {
        scope: {
          stance: 'middle',
          text: 'All of us.\n\n- Bank staff\n- Students',
          reason: 'Asked.',
        },
      },
      consulting: { 'staff-side': { isDone: true, note: 'Met on Monday' } },
      also: { elections: { isLeftOut: true, text: null } },
      owner: 'Director of people',
      versionName: 'draft 1',
      reviewOn: '2027-11-01',
    },
    { organisation: 'Larkmoor' },
  );
  const paper = policyPaper(work, content, { today, warnings: ['The review date is past.'] });

  it('says whose it is, which version, and when it is looked at again', () => {
    expect(paper.facts).toEqual([
      { label: 'Organisation', value: 'Larkmoor' },
      { label: 'Version', value: 'draft 1' },
      { label: 'Owner', value: 'Director of people' },
      { label: 'Review date', value: '1 November 2027' },
      { label: 'Clauses decided', value: '1 of 2' },
      { label: 'Made on', value: '21 November 2026' },
    ]);
    expect(paper.organisation).toBe('Larkmoor');
  });

  it('has every clause in its order, in their words or as not decided yet', () => {
    expect(below(paper, 'The policy').filter(({ kind }) => kind === 'heading')).toMatchObject([
      { text: '1. Purpose' },
      { text: '2. Scope & reach' },
    ]);
    expect(below(paper, '1. Purpose')).toEqual([
      { kind: 'paragraph', text: 'Not decided yet.', tone: 'strong' },
      { kind: 'paragraph', text: 'What purpose decides.', tone: 'quiet' },
    ]);
    expect(below(paper, '2. Scope & reach')).toEqual([
      { kind: 'paragraph', text: 'All of us.' },
      { kind: 'list', items: ['Bank staff', 'Students'] },
    ]);
  });

  it('takes our words where they have none of their own', () => {
    const clauses = { purpose: { stance: 'middle' as const, text: null, reason: '' } };
    const ours = policyPaper(aWork({ clauses }), content, { today });
    expect(below(ours, '1. Purpose')).toEqual([
      { kind: 'paragraph', text: content.policy.clauses[0]?.wordings.middle.text },
    ]);
  });

  it('says that a clause has no words, where somebody deleted them all', () => {
    const clauses = { purpose: { stance: 'middle' as const, text: ' ', reason: '' } };
    const bare = policyPaper(aWork({ clauses }), content, { today });
    expect(below(bare, '1. Purpose')[0]).toMatchObject({ text: 'Decided, and not worded yet.' });
  });

  it('keeps a clause of another release that has words', () => {
    const clauses = { robots: { stance: 'middle' as const, text: 'No robots.', reason: '' } };
    const other = policyPaper(aWork({ clauses }), content, { today });
    expect(below(other, 'From another release: robots')).toMatchObject([{ text: 'No robots.' }]);
  });

  it('has the further parts, but for those that were left out', () => {
    expect(below(paper, 'Also part of this policy')).toMatchObject([
      { text: 'Monitoring' },
      { text: 'We say what is looked at.' },
    ]);
    expect(below(paper, 'Left out')).toEqual([{ kind: 'list', items: ['Elections'] }]);
  });

  it('says why, and that the toolkit advises what nobody has given a reason for', () => {
    expect(rowsOf(below(paper, 'Why we chose these wordings'))).toEqual([
      ['2. Scope & reach', 'scope middle, in our own words', 'Asked.'],
    ]);
    const clauses = { purpose: { stance: 'permissive' as const, text: null, reason: '' } };
    const advised = policyPaper(aWork({ clauses }), content, { today });
    expect(rowsOf(below(advised, 'Why we chose these wordings'))).toEqual([
      [
        '1. Purpose',
        'purpose permissive',
        'No reason written. The toolkit advises this wording: It says why.',
      ],
    ]);
  });

  it('says what is still to do: warnings, open clauses, care, and who has to be asked', () => {
    const toDo = below(paper, 'Before this policy is in force');
    expect(toDo).toContainEqual({ kind: 'list', items: ['The review date is past.'] });
    expect(below(paper, 'Not decided yet')).toEqual([
      { kind: 'list', items: ['1. Purpose: What purpose decides.'] },
    ]);
    expect(below(paper, 'Take care')).toEqual([
      { kind: 'list', items: ['2. Scope & reach: Take legal advice.'] },
    ]);
    expect(rowsOf(toDo)).toEqual([
      ['Staff side', 'All of it Clause 2.', 'Done', 'Met on Monday'],
      ['Legal adviser', 'Lawful limits', 'Still to do', ''],
    ]);
  });

  it('lists the words in brackets that nobody has filled in, with what belongs there', () => {
    const clauses = { purpose: { stance: 'middle' as const, text: 'Ask [who].', reason: '' } };
    const gaps = [{ gap: '[who]', means: 'A role' }];
    const known = { ...content, policy: { ...content.policy, gaps } };
    const open = policyPaper(aWork({ clauses }), known, { today });
    expect(below(open, 'Still to fill in')).toEqual([{ kind: 'list', items: ['[who]: A role'] }]);
  });

  it('names the sources of what is in it, each once', () => {
    expect(below(paper, 'Sources used')).toEqual([
      {
        kind: 'sources',
        items: [
          { label: 'NHS Employers, 2013: Briefing 87', link: 'https://example.org/2013' },
          { label: 'HCPC: Guidance', link: 'https://example.org/hcpc?a=1&b=2' },
          { label: 'ICO: Draft', link: 'https://example.org/ico' },
        ],
      },
    ]);
  });
});
