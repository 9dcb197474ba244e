import type { FileReport } from './messages.ts';
import { emptyReport } from './read-into.ts';

/** The file with the same bytes that is counted already; undefined where there is none, or HR says that both count. */
export function findTwin(
  { id, state, facts, settings }: FileReport,
  others: readonly FileReport[],
): FileReport | undefined {
  // Very large files have no fingerprint.
  if (state !== 'read' || !facts || facts.fingerprint === '') return undefined;
  const isAboutTheSame = (other: FileReport) =>
    !settings.countsAgain || coursesOf(other) === coursesOf({ facts });
  return others.find(
    (other) =>
      other.id !== id &&
      other.state === 'read' &&
      other.facts?.fingerprint === facts.fingerprint &&
      isAboutTheSame(other),
  );
}

/** A report of a file that is not counted, because another one says the same. */
export function describeTwin(report: FileReport, twin: FileReport): FileReport {
  const { id, name, sizeBytes, source, settings, shape, facts } = report;
  const message = settings.countsAgain
    ? `It says itself which course it is about, and that is the course of ${twin.name}. So it is still not counted.`
    : `This file is the same as ${twin.name}, so it is not counted a second time.`;
  return {
    ...emptyReport({ id, name, sizeBytes, source, settings }),
    ...{ state: 'copy', copyOf: twin.id, shape, facts, message },
  };
}

function coursesOf({ facts }: Pick<FileReport, 'facts'>): string {
  return (facts?.courseIds ?? []).map((id) => id.trim().toLowerCase()).join('\n');
}
