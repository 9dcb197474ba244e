import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { aReport, ready } from '../testing/a-worker.ts';
import { aFile, open } from '../testing/open-insights.ts';
import FileCard from './FileCard.svelte';
import ViewSettings from './ViewSettings.svelte';

const course = { learners: 3, decisions: 0 };
const pair = {
  one: { courseId: 'fire', files: [1], canMove: true },
  other: { courseId: 'Fire safety', files: [2], canMove: false },
};

test('courses that may be one are named with their files, and the ways that there are', () => {
  const { insights, worker } = open();
  insights.choose([aFile('fire.txt'), aFile('xapi.json')]);
  const reports = [aReport({ name: 'fire.txt' }), aReport({ id: 2, name: 'xapi.json' })];
  for (const report of reports) worker.tell({ told: 'file', report });
  const courses = ['fire', 'Fire safety'].map((id) => ({ id, title: id, ...course }));
  worker.tell(ready(reports, { courses, likelySame: [pair] }));
  const text = textOf(render(ViewSettings, { props: { question: insights.question } }).body);
  expect(text).toContain('“fire” (the file fire.txt) and “Fire safety” (the file xapi.json).');
  expect(text).toContain('Put them together under “Fire safety”');
  expect(text).not.toContain('Put them together under “fire”');
  expect(text).toContain('They are different courses');
  expect(text).toContain('It begins with 0, which is off');
});

test.each([
  ['of records', {}, true],
  ['of people', { shape: 'staff-list' as const }, false],
])('a copy %s is no error, and can be counted: %s', (_, more, canCount) => {
  const { insights } = open();
  const message = 'This file is the same as a.csv, so it is not counted a second time.';
  const file = aReport({ state: 'copy', copyOf: 1, message, ...more });
  const text = textOf(render(FileCard, { props: { insights, file, onremove: () => {} } }).body);
  expect(text).toContain(message);
  expect(text).not.toContain('Error:');
  expect(text.includes('It is about another course: count it too')).toBe(canCount);
});

test('answers and the order of dates are asked about where the file has them', () => {
  const { insights } = open();
  const asked = (header: string[], row: string[], suggested = {}) => {
    const file = aReport({ state: 'needs-mapping', header, preview: [row], suggested });
    return textOf(render(FileCard, { props: { insights, file, onremove: () => {} } }).body);
  };
  const plain = asked(['Email', 'Score'], ['a@x', '80'], { email: 'Email', score: 'Score' });
  expect(plain).toContain('The file has answers as well');
  expect(plain).toContain('Department');
  expect(plain).not.toContain('What was answered');
  expect(plain).not.toContain('A date such as');
  const other = asked(['Email', 'Q', 'On'], ['a@x', 'q', '3/4/26'], {
    ...{ email: 'Email', interactionId: 'Q' },
  });
  expect(other).toContain('What was answered');
  expect(other).toContain('A date such as 03/04/2026 is');
});

function textOf(html: string): string {
  return html
    .replace(/<!--.*?-->/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}
