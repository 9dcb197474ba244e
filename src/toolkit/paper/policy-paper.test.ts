import { describe, expect, it } from 'vitest';
import { below, headings, rowsOf } from '../testing/read-paper.ts';
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
          textFrom: 'middle',
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
    const clauses = {
      purpose: { stance: 'middle' as const, text: null, textFrom: null, reason: '' },
    };
    const ours = policyPaper(aWork({ clauses }), content, { today });
    expect(below(ours, '1. Purpose')).toEqual([
      { kind: 'paragraph', text: content.policy.clauses[0]?.wordings.middle.text },
    ]);
  });

  it('says that a clause has no words, where somebody deleted them all', () => {
    const clauses = {
      purpose: { stance: 'middle' as const, text: ' ', textFrom: null, reason: '' },
    };
    const bare = policyPaper(aWork({ clauses }), content, { today });
    expect(below(bare, '1. Purpose')[0]).toMatchObject({ text: 'Decided, and not worded yet.' });
  });

  it('keeps a clause of another release that has words', () => {
    const clauses = {
      robots: { stance: 'middle' as const, text: 'No robots.', textFrom: null, reason: '' },
    };
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

  it('says why', () => {
    expect(rowsOf(below(paper, 'Why we chose these wordings'))).toEqual([
      ['2. Scope & reach', 'Our own words, which began as “scope middle”', 'Asked.'],
    ]);
  });

  it.each([
    [null, null, 'purpose permissive', '…is still to be written. The toolkit’s is: It says why.'],
    [
      'Ours.',
      'permissive' as const,
      'Our own words, which began as “purpose permissive”',
      '…is still to be written. The toolkit’s, for the wording that ours began as, is: It says why.',
    ],
    [
      'Ours.',
      'restrictive' as const,
      'Our own words, which began as “purpose restrictive”',
      '…is still to be written.',
    ],
  ])('gives our reason for our wording only: %s from %s', (text, textFrom, chosen, why) => {
    const clauses = { purpose: { stance: 'permissive' as const, text, textFrom, reason: '' } };
    const paper = policyPaper(aWork({ clauses }), content, { today });
    expect(rowsOf(below(paper, 'Why we chose these wordings'))).toEqual([
      ['1. Purpose', chosen, why.replace('…', 'Our reason ')],
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
    const clauses = {
      purpose: { stance: 'middle' as const, text: 'Ask [who].', textFrom: null, reason: '' },
    };
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

  it('says how firm a source is', () => {
    const known = {
      ...content,
      sources: { ...content.sources, sd1: { ...aSource, status: 'secondary' } },
    };
    const sources = below(policyPaper(work, known, { today }), 'Sources used');
    expect(JSON.stringify(sources)).toContain('Briefing 87 (seen in a summary)');
  });

  it('says what to look out for in a part that is in it', () => {
    const also = content.policy.also.map((part) => ({ ...part, caution: `Check ${part.id}.` }));
    const known = { ...content, policy: { ...content.policy, also } };
    expect(below(policyPaper(work, known, { today }), 'Take care')).toEqual([
      {
        kind: 'list',
        items: ['2. Scope & reach: Take legal advice.', 'Monitoring: Check monitoring.'],
      },
    ]);
  });

  it('says where the wordings apply', () => {
    const known = { ...content, policy: { ...content.policy, applies: 'Written for England.' } };
    expect(below(policyPaper(work, known, { today }), 'About this document')).toContainEqual({
      kind: 'paragraph',
      text: 'Written for England.',
    });
  });
});

describe('the policy alone', () => {
  const more = /^Something is still to be done/;
  const decided = (id: string) => [
    id,
    { stance: 'middle' as const, text: null, textFrom: null, reason: '' },
  ];
  const whole = {
    clauses: Object.fromEntries(content.policy.clauses.map(({ id }) => decided(id))),
    consulting: Object.fromEntries(
      content.policy.consulting.map(({ id }) => [id, { isDone: true, note: '' }]),
    ),
  };
  const writeAlone = (policy: Partial<Work['policy']>, warnings: string[] = []) =>
    policyPaper(aWork(policy), content, { today, warnings, isPolicyAlone: true });

  it('has the policy and the notice, and nothing for those who decide', () => {
    const paper = writeAlone(whole);
    expect(headings(paper, 1)).toEqual([
      'The policy',
      'Also part of this policy',
      'About this document',
    ]);
    expect(paper.notice).not.toBe('');
    expect(paper.facts.map(({ label }) => label)).not.toContain('Clauses decided');
    expect(JSON.stringify(paper.blocks)).not.toMatch(more.source.slice(1));
  });

  it.each([
    ['an open clause', { ...whole, clauses: {} }, []],
    ['somebody to ask', { ...whole, consulting: {} }, []],
    ['a gap', { ...whole, also: { monitoring: { isLeftOut: false, text: 'Ask [who].' } } }, []],
    ['a warning', whole, ['The review date is past.']],
  ])('says that something is still to be done: %s', (_what, policy, warnings) => {
    const about = below(writeAlone(policy, warnings), 'About this document');
    expect(about).toContainEqual({ kind: 'paragraph', text: expect.stringMatching(more) });
  });
});

const aSource = { label: 'NHS Employers, 2013', link: 'https://example.org', what: 'Briefing 87' };
