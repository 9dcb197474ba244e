import type { Reporter } from './index.ts';

/** For programs: `{"problems":[{"file","line","column","rule","severity","message"}]}`. */
export const reportAsJson: Reporter = (problems) => {
  const rows = problems.map(({ file, line, column, rule, severity, message }) => ({
    file,
    line,
    column,
    rule,
    severity,
    message,
  }));
  return `${JSON.stringify({ problems: rows }, null, 2)}\n`;
};
