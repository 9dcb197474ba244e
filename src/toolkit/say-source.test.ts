import { expect, it } from 'vitest';
import { saySource, sayStatus } from './say-source.ts';

const link = 'https://example.org';

it.each([
  [{ label: 'HCPC', what: 'Guidance' }, ', Guidance'],
  [{ label: 'HCPC', what: 'Guidance', status: 'current' }, ', Guidance'],
  [{ label: 'HCPC', what: 'Guidance', status: 'historic' }, ', Guidance'],
  [{ label: 'HCPC', what: '', status: 'draft' }, ' (draft)'],
  [{ label: 'Higgs', what: 'A judgment', status: 'secondary' }, ', A judgment (seen in a summary)'],
  [{ label: 'Acas', what: 'A page', status: 'archived' }, ', A page (archived copy)'],
  [{ label: 'the just culture guide', what: 'A just culture guide' }, ''],
  [{ label: 'HCPC', what: 'Guidance', status: 'toString' }, ', Guidance'],
])('%j', (source, expected) => {
  expect(saySource({ ...source, link })).toBe(expected);
});

it('says nothing of a source without a status', () => {
  expect(sayStatus({})).toBe('');
});
