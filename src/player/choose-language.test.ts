import { expect, it } from 'vitest';
import { chooseLanguage } from './choose-language.ts';

const both = ['en', 'cy'] as const;

it.each([
  ['nothing is known', both, null, [], 'en'],
  ['the browser asks for Welsh', both, null, ['cy', 'en-GB'], 'cy'],
  ['the browser asks for Welsh of somewhere', both, null, ['CY-gb'], 'cy'],
  ['the browser asks for English first', both, null, ['en-GB', 'cy'], 'en'],
  ['the first one asked for is not there', both, null, ['pl', 'cy', 'en'], 'cy'],
  ['the learner chose English before', both, 'en', ['cy'], 'en'],
  ['the learner chose Welsh before', both, 'cy', ['en'], 'cy'],
  ['what was kept is no language', both, '<b>cy', ['cy'], 'cy'],
  ['what was kept is not there', ['en'], 'cy', ['cy'], 'en'],
  ['a name only begins like Welsh', both, null, ['cym', 'cyx-GB'], 'en'],
] as const)('where %s', (_, available, kept, asked, expected) => {
  expect(chooseLanguage(available, { kept, asked })).toBe(expected);
});
