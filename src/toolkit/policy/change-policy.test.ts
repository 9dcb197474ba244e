import { describe, expect, it } from 'vitest';
import { aClause, aPolicy, aPolicyContent } from '../testing/some-content.ts';
import {
  changeConsulting,
  changePart,
  chooseStance,
  clearClause,
  countAsChosen,
  takeOurs,
  takeRecommended,
  writeReason,
  writeWording,
} from './change-policy.ts';
import { wordingOf } from './wording-of.ts';

const clause = aClause({ id: 'scope' });
const part = { id: 'monitoring', text: 'We tell staff.' };

describe('a stance', () => {
  it('is taken with our words', () => {
    expect(chooseStance(aPolicy({}), 'scope', 'middle').clauses).toEqual({
      scope: { stance: 'middle', text: null, textFrom: null, reason: '' },
    });
  });

  it('can be changed without losing their words, nor what these began as', () => {
    const edited = writeWording(aPolicy({ scope: 'middle' }), clause, 'Everybody.');
    const reasoned = writeReason(edited, 'scope', 'Bank staff asked.');
    expect(chooseStance(reasoned, 'scope', 'restrictive').clauses['scope']).toEqual({
      stance: 'restrictive',
      text: 'Everybody.',
      textFrom: 'middle',
      reason: 'Bank staff asked.',
    });
  });

  it('can be taken back', () => {
    expect(
      clearClause(aPolicy({ scope: 'middle', 'views-and-beliefs': 'middle' }), 'scope').clauses,
    ).toEqual(aPolicy({ 'views-and-beliefs': 'middle' }).clauses);
  });
});

describe('recommended wordings', () => {
  it('fill what is open and leave what is chosen', () => {
    const content = aPolicyContent();
    const { clauses } = takeRecommended(
      aPolicy({ scope: { stance: 'restrictive', text: 'Ours.' } }),
      content,
    );
    expect(Object.keys(clauses)).toHaveLength(content.clauses.length);
    expect(clauses['scope']).toEqual({
      stance: 'restrictive',
      text: 'Ours.',
      textFrom: 'restrictive',
      reason: '',
    });
    expect(clauses['views-and-beliefs']).toEqual({
      stance: 'permissive',
      text: null,
      textFrom: null,
      reason: '',
    });
  });
});

describe('their words', () => {
  it('are ours again when they say the same', () => {
    const edited = writeWording(aPolicy({ scope: 'middle' }), clause, 'Everybody.');
    const again = writeWording(edited, clause, clause.wordings.middle.text);
    expect(again.clauses['scope']).toEqual(aPolicy({ scope: 'middle' }).clauses['scope']);
  });

  const moved = chooseStance(
    aPolicy({ scope: { stance: 'restrictive', text: 'Nobody.' } }),
    'scope',
    'permissive',
  );
  const wordingIn = (policy: typeof moved) => wordingOf(clause, policy.clauses['scope']);

  it('stand for what they began as, whatever is chosen and written since', () => {
    const label = 'scope restrictive';
    expect(wordingIn(moved)).toMatchObject({ stance: 'restrictive', label, text: 'Nobody.' });
    const edited = writeWording(moved, clause, 'Somebody.');
    expect(wordingIn(edited)).toMatchObject({ stance: 'restrictive', label, text: 'Somebody.' });
  });

  it('stand for what is chosen, once somebody says so or takes ours', () => {
    expect(wordingIn(countAsChosen(moved, 'scope'))).toMatchObject({
      stance: 'permissive',
      text: 'Nobody.',
      isOwn: true,
    });
    expect(wordingIn(takeOurs(moved, 'scope'))).toEqual({
      stance: 'permissive',
      label: 'scope permissive',
      text: clause.wordings.permissive.text,
      isOwn: false,
    });
  });

  it('of an older draft stand for what was chosen then', () => {
    const old = { stance: 'middle' as const, text: 'All.', textFrom: null, reason: '' };
    expect(wordingOf(clause, old)?.stance).toBe('middle');
    const policy = { ...aPolicy({}), clauses: { scope: old } };
    expect(chooseStance(policy, 'scope', 'permissive').clauses['scope']?.textFrom).toBe('middle');
  });

  it.each(['words', 'reason'])('need a stance first: %s', (what) => {
    const none = aPolicy({});
    const changed =
      what === 'words' ? writeWording(none, clause, 'x') : writeReason(none, 'scope', 'x');
    expect(changed).toEqual(none);
  });
});

describe('a part', () => {
  it('is left out, edited and taken back', () => {
    const out = changePart(aPolicy({}), part, { isLeftOut: true });
    expect(out.also).toEqual({ monitoring: { isLeftOut: true, text: null } });
    const edited = changePart(out, part, { isLeftOut: false, text: 'Never.' });
    expect(edited.also).toEqual({ monitoring: { isLeftOut: false, text: 'Never.' } });
    expect(changePart(edited, part, { text: part.text }).also).toEqual({});
  });
});

it('forgets a consultation that says nothing', () => {
  const done = changeConsulting(aPolicy({}), 'legal', { isDone: true });
  expect(done.consulting).toEqual({ legal: { isDone: true, note: '' } });
  expect(changeConsulting(done, 'legal', { isDone: false }).consulting).toEqual({});
});
