import type { Diagnostic } from '@codemirror/lint';
import type { Text } from '@codemirror/state';
import type { Fix } from '../../drafting/index.ts';
import type { StudioProblem } from '../contract.ts';

/** More marks than these help nobody, and a text that is no story may have any number. */
const mostMarks = 500;
const longestMark = 80;

/** Problems as marks in a text, with their fixes as buttons. `onfix` is called with the one that is wanted. */
export function markProblems(
  doc: Text,
  problems: readonly StudioProblem[],
  onfix: (problem: StudioProblem, fix: Fix) => void,
): Diagnostic[] {
  return problems.slice(0, mostMarks).map((problem) => {
    const line = doc.line(Math.max(1, Math.min(problem.line, doc.lines)));
    const column = Math.max(0, Math.min(problem.column - 1, line.length));
    const { from, to } = findWords(line.text, column);
    return {
      from: line.from + from,
      to: line.from + to,
      severity: problem.severity,
      message: problem.message,
      renderMessage: () => showProblem(problem, onfix),
    };
  });
}

/** What a mark stands below: a link, a tag or a citation that begins here, or the sentence. Columns from 0. */
export function findWords(line: string, column: number): { from: number; to: number } {
  const rest = line.slice(column, column + 500);
  const whole = /^(?:!?\[[^\]]*\](?:\([^()]*\))?|<[^<>]*>)/.exec(rest)?.[0];
  const sentence = /^.*?[.?!](?=\s|$)/.exec(rest)?.[0] ?? rest;
  const words = (whole ?? sentence).trimEnd();
  const to = column + Math.min(words.length, longestMark);
  // At the end of a line there is nothing to stand below but what is before it.
  return words === '' ? { from: Math.max(0, column - 1), to: column } : { from: column, to };
}

function showProblem(
  problem: StudioProblem,
  onfix: (problem: StudioProblem, fix: Fix) => void,
): Node {
  const shown = document.createElement('span');
  const severity = document.createElement('strong');
  severity.textContent = problem.severity === 'error' ? 'Error: ' : 'Warning: ';
  shown.append(severity, problem.message);
  for (const fix of problem.fixes) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'story-fix';
    button.textContent = fix.title;
    button.addEventListener('click', () => onfix(problem, fix));
    shown.append(button);
  }
  return shown;
}
