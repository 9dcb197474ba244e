import { describePathsForJson } from '../paths-report.ts';
import type { Reporter } from './index.ts';

/** For programs: `{"problems":[{"file","line","column","rule","severity","message"}]}`, and "paths" if asked for. */
export const reportAsJson: Reporter = (problems, _storyCount, paths) => {
  const rows = problems.map(({ file, line, column, rule, severity, message }) => ({
    file,
    line,
    column,
    rule,
    severity,
    message,
  }));
  const report = { problems: rows, ...(paths ? { paths: describePathsForJson(paths) } : {}) };
  return `${JSON.stringify(report, null, 2)}\n`;
};
