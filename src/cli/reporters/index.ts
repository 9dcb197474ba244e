import type { Problem } from '../../library/index.ts';
import type { ScenarioPaths } from '../paths-report.ts';
import { reportForGithub } from './github.ts';
import { reportAsJson } from './json.ts';
import { reportAsLines } from './lines.ts';
import { reportAsText } from './text.ts';

/** Writes a report; it decides nothing. `paths` are there when they were asked for. */
export type Reporter = (
  problems: readonly Problem[],
  storyCount: number,
  paths?: readonly ScenarioPaths[] | null,
) => string;

export const reporters: Readonly<Record<string, Reporter>> = {
  text: reportAsText,
  json: reportAsJson,
  github: reportForGithub,
  lines: reportAsLines,
};

export function findReporter(format: string): Reporter | undefined {
  return Object.hasOwn(reporters, format) ? reporters[format] : undefined;
}
