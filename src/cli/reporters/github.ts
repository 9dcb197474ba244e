import type { Reporter } from './index.ts';

/** For a pull request: GitHub's workflow commands, which mark the lines. */
export const reportForGithub: Reporter = (problems) =>
  problems
    .map(({ file, line, column, rule, severity, message }) => {
      const place = `file=${property(file)},line=${line},col=${column},title=${property(rule)}`;
      return `::${severity} ${place}::${data(message)}\n`;
    })
    .join('');

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
