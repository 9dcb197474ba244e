import { expect, it } from 'vitest';
import { countsAttentionOnly } from './read-measure.ts';

it.each([
  'Number of posts',
  'Posts',
  'Post counts and hashtags',
  'Views or impressions',
  'Likes, each month',
  'Clicks',
  'Click-through rate',
  'Subscribers',
  'Number of new followers on our Facebook page',
  'How many people saw it',
  'How often we are mentioned',
  'Reach; 500 reposts',
])('attention: %s', (measure) => {
  expect(countsAttentionOnly(measure, 'Reply to 90% of questions.')).toBe(true);
});

it.each([
  '',
  'Each month',
  'Reply log',
  'Log; staff pulse item',
  'Reports; actions closed',
  'Reach, bookings',
  'Links that can be counted, and bookings',
  'A survey of patients’ views',
  "Patients' views",
  'A survey of followers',
  'Share of staff who know whom to call',
  'Number of people we reach by phone who then book',
  'Number of posts answered within a day',
])('more than attention: %s', (measure) => {
  expect(countsAttentionOnly(measure, 'Reply to 90% of questions.')).toBe(false);
});

it.each([
  ['Get 1,000 video views by May', true],
  ['500 new followers by June 2027', true],
  ['Publish 20 posts by 31 March 2027.', true],
  ['300 risk-check clicks and 60 bookings in eight weeks', false],
  ['By 30 June, 20 people share what they learnt.', false],
  ['Answer 90% of posts by 30 June.', false],
  ['By 30 June, 200 followers who ask get an answer.', false],
])('in the sentence: %s, %s', (sentence, expected) => {
  expect(countsAttentionOnly('Tracked links', sentence)).toBe(expected);
});
