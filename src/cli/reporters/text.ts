import { reportPathsAsText } from '../paths-report.ts';
import type { Reporter } from './index.ts';

/** For people: the place and the rule, the sentence below, a count at the end. */
export const reportAsText: Reporter = (problems, storyCount, paths) => {
  const blocks = problems.map(({ file, line, column, rule, severity, message }) => {
    const mark = severity === 'warning' ? ' (warning)' : '';
    return `${file}:${line}:${column}  ${rule}${mark}\n${wrap(message)}\n`;
  });
  const scenarios = count(storyCount, 'scenario');
  const end =
    problems.length === 0
      ? `No problems in ${scenarios}.`
      : `${sayCounts(problems)} in ${scenarios}.`;
  const tables = paths ? [reportPathsAsText(paths)] : [];
  return `${[...tables, ...blocks, end].join('\n')}\n`;
};

/** `2 problems and 1 warning`: a warning is advice, and stops nothing. */
function sayCounts(problems: Parameters<Reporter>[0]): string {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const errors = problems.length - warnings;
  const parts = [
    ...(errors > 0 ? [count(errors, 'problem')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return parts.join(' and ');
}

function wrap(text: string): string {
  const lines: string[] = [];
  let line = ' ';
  for (const word of text.split(' ')) {
    if (line.length + word.length >= 92) {
      lines.push(line);
      line = ' ';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
