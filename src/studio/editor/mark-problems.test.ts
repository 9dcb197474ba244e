import { Text } from '@codemirror/state';
import { expect, it } from 'vitest';
import type { StudioProblem } from '../contract.ts';
import { findWords, markProblems } from './mark-problems.ts';

it.each([
  ['- [Go on](#nowhere) now', 2, '[Go on](#nowhere)'],
  ['![](board.png)', 0, '![](board.png)'],
  ['It says [@nmc] so', 8, '[@nmc]'],
  ['<Message from="A">', 0, '<Message from="A">'],
  ['One sentence. Another one.', 0, 'One sentence.'],
  ['One sentence. Another one.', 14, 'Another one.'],
  ['## At home  ', 0, '## At home'],
  ['words', 5, 's'],
  ['', 0, ''],
  ['x'.repeat(200), 0, 'x'.repeat(80)],
])('marks in %j from %d: %j', (line, column, expected) => {
  const { from, to } = findWords(line, column);
  expect(line.slice(from, to)).toBe(expected);
});

it('stays inside a text that has become shorter', () => {
  const problem: StudioProblem = {
    ...{ rule: 'dead-end', severity: 'error', message: 'It stops.', line: 9, column: 40, at: 300 },
    ...{ scene: null, fixes: [] },
  };
  const doc = Text.of(['## A', 'short']);
  expect(markProblems(doc, [problem], () => {})).toMatchObject([
    { from: 9, to: 10, severity: 'error', message: 'It stops.' },
  ]);
});

it('marks no more than anybody looks at', () => {
  const problem: StudioProblem = {
    ...{ rule: 'dead-end', severity: 'warning', message: 'x', line: 1, column: 1, at: 0 },
    ...{ scene: null, fixes: [] },
  };
  const all = Array.from({ length: 2000 }, () => problem);
  expect(markProblems(Text.of(['## A']), all, () => {})).toHaveLength(500);
});
