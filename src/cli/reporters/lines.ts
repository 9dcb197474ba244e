import type { Reporter } from './index.ts';

/** For text editors, which find their way by such lines: `file:line:column: error rule: sentence`. */
export const reportAsLines: Reporter = (problems) =>
  problems
    .map(({ file, line, column, rule, severity, message }) => {
      return `${file}:${line}:${column}: ${severity} ${rule}: ${message.replace(/\s+/g, ' ')}\n`;
    })
    .join('');
