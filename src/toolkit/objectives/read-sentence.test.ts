import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/any-work.ts';
import { namesFigure, namesNumber, namesTime } from './read-sentence.ts';

describe('namesNumber', () => {
  it.each([
    'Reply to 90% of questions.',
    'Twenty trained staff advocates by June',
    '100% of staff know whom to call.',
    'Answer at least one question in public each month.',
    'Reply within one working day.',
    'Reply within one day.',
    'Every reply comes within 2 hours.',
    'Close every silent account within 30 days.',
    'Half of the slips are reported in time.',
    'A third of applicants heard of us online.',
    'Double the bookings by 31 March 2027.',
    '7/10 in the staff survey',
    'Reach 2,000 carers in 2026/27',
    'Train 2000 people by 31 Mar 2027.',
    'Wards 6 and 7 answer 5 questions.',
    'From 9 accounts to 4 by Q3',
    '£5k of fundraising',
    'One charity and 60 bookings',
  ])('finds one in: %s', (text) => {
    expect(namesNumber(text)).toBe(true);
  });

  it.each([
    '',
    'Answer more.',
    'Several posts by many people',
    // Times
    'By 31 March, reply sooner.',
    'By 31 March 2027',
    'By 31 Mar 2027',
    'By 31st of March, 2027',
    'By March 31st, 2027',
    'By Sept 2027',
    "By Mar '27",
    'By 31.03.2027',
    'By 2027-03-31 or 31/03/2027',
    'By 31-03-27',
    'By 31/3',
    'By 1/4',
    'From June 2027',
    'In 2026/27',
    'In 2026–2027',
    'In 26/27',
    'By the 31st',
    'By the end of Q3',
    'In the first half of the year',
    'In half the year',
    'For six months',
    'Over the next 12 months, be kinder.',
    'From 9am',
    'From 9.30 am to 17:00, somebody answers.',
    'Answer 24/7.',
    // Names
    'Say what we know about COVID-19.',
    'Show the work of Ward 6.',
    'Show the work of wards 6, 7 and 8.',
    'Ask Band 5 nurses.',
    'Send people to NHS 111.',
    'Reach 18 to 25 year olds, and the over-65s.',
    '1. Reply sooner.',
    // Words
    'Be kind to one another.',
    'Speak with one voice, one to one.',
    'No one is left out, one day.',
    'No more rude comments',
    'All staff will feel heard.',
    'All staff know whom to call.',
    'Every post and each comment is read; none is left.',
    'Work with the third sector.',
    'Double-check it in half-term.',
  ])('finds none in: %s', (text) => {
    expect(namesNumber(text)).toBe(false);
  });

  it('still finds one after anything else', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(namesNumber(`${text}; reply to 90% of them`)).toBe(true);
      }),
    );
  });
});

describe('namesFigure', () => {
  it.each([
    ['54% in October 2026', true],
    ['9 accounts on 1 October', true],
    ['Nine accounts', true],
    ['0', true],
    ['No', false],
    ['None', false],
    ['31/3', false],
    ['2026/27', false],
    ['about half', false],
    ['Too slow', false],
  ])('%s', (text, expected) => {
    expect(namesFigure(text)).toBe(expected);
  });
});

describe('namesTime', () => {
  it.each([
    ['By 31 March', true],
    ['by 31 mar', true],
    ['by the 31st', true],
    ['by 31.03.2027', true],
    ['in 2026/27', true],
    ['by Q3', true],
    ['By May', true],
    ['for six months', true],
    ['in eight weeks', true],
    ['Staff may reply.', false],
    ['Reply to 90% of questions.', false],
    ['Mark 7/10', false],
  ])('%s', (text, expected) => {
    expect(namesTime(text)).toBe(expected);
  });
});
