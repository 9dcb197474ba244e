import { expect, it } from 'vitest';
import { initialsOf, toneOf } from './person.ts';

it.each([
  ['Kath', 'K'],
  ['Delroy Campbell', 'DC'],
  ['Mei-Ling Chan', 'MC'],
  ['Larkmoor University Hospitals NHS Trust', 'LT'],
  ['larkmoor_news', 'L'],
  ['"Gran" Begum', 'GB'],
  ['@élodie', 'É'],
  ['  Jo  Marsh ', 'JM'],
  ['', ''],
  ['—', ''],
])('draws %j as %j', (name, expected) => {
  expect(initialsOf(name)).toBe(expected);
});

it('gives a name one of five tones, and the same one each time', () => {
  const names = [
    'Kath',
    'Mo',
    'Ines',
    'Delroy',
    'Priya',
    'Gary',
    'Stan',
    'Farhan',
    'Lucia',
    'Ruth',
    '',
  ];
  const tones = names.map(toneOf);
  expect(names.map(toneOf)).toEqual(tones);
  expect(tones.every((tone) => Number.isInteger(tone) && tone >= 1 && tone <= 5)).toBe(true);
  expect(new Set(tones).size).toBeGreaterThanOrEqual(4);
});
