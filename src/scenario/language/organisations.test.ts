import { expect, test } from 'vitest';
import { findOrganisations } from './organisations.ts';

const names = (text: string) => findOrganisations(text).map(({ name }) => name);

test.each([
  ['You work at Eastvale General Hospital.', 'Eastvale General Hospital'],
  [
    'Northmere and Eastvale NHS Foundation Trust is big.',
    'Northmere and Eastvale NHS Foundation Trust',
  ],
  ["St Osyth's Hospital rang.", "St Osyth's Hospital"],
  ['The Royal Eastvale Infirmary is old.', 'The Royal Eastvale Infirmary'],
  ['the Eastvale ICB', 'Eastvale ICB'],
  ['Eastvale University Health Board', 'Eastvale University Health Board'],
  ['Hospitals of Eastvale NHS Trust', 'Hospitals of Eastvale NHS Trust'],
])('%s', (text, name) => {
  expect(names(text)).toEqual([name]);
});

test.each([
  'You work at Larkmoor University Hospitals NHS Trust.',
  'Ask Larkmoor Community and Mental Health NHS Trust.',
  'The Trust says so. Every NHS Trust does. An NHS Foundation Trust is one.',
  'At the Hospital, in hospital, and in a General Hospital.',
  "A Children's Hospital or a Community Hospital.",
  'The Nuffield Trust and the National Trust say so.',
  'NHS England, NHS Employers and the Royal College of Nursing.',
  'Kath. The Hospital is near.',
])('no organisation in: %s', (text) => {
  expect(names(text)).toEqual([]);
});
