import type { Library, LibraryScenario } from '../library/index.ts';
import { worstResumeChars } from '../packaging/index.ts';
import {
  analysePaths,
  type PathAnalysis,
  type PathGroup,
  sayEndings,
  sayPaths,
} from '../scenario/index.ts';

/** The paths of one scenario, for a report. */
export interface ScenarioPaths {
  scenario: LibraryScenario;
  passingScore: number;
  resumeChars: number;
  analysis: PathAnalysis;
}

export function findPaths(library: Library, scenario: LibraryScenario): ScenarioPaths {
  const { passing_score: passingScore } = library.trust;
  return {
    scenario,
    passingScore,
    resumeChars: worstResumeChars({ scenarios: [scenario] }),
    analysis: analysePaths(scenario.read, { passingScore }),
  };
}

/** For people: a block for each scenario, its figures and then a table of its endings. */
export function reportPathsAsText(all: readonly ScenarioPaths[]): string {
  return all
    .map(({ scenario, passingScore, resumeChars, analysis }) => {
      const { id, title, minutes } = scenario.read.story;
      const facts = [
        ...sayPaths(analysis, { passingScore, promisedMinutes: minutes }),
        { label: 'Resume data', value: `at most ${resumeChars} characters` },
      ].map(({ label, value }) => [label, value]);
      const endings = sayEndings(analysis).map(({ cells }) => cells);
      const table = [['Ending', 'Paths', 'Share', 'Score'], ...endings];
      return `${id}: ${title}\n${layOut(facts)}\n${layOut(table)}`;
    })
    .join('\n');
}

/** For programs. Counts of paths are texts, because they may be larger than JSON's numbers hold. */
export function describePathsForJson(all: readonly ScenarioPaths[]): unknown[] {
  return all.map(({ scenario, passingScore, resumeChars, analysis }) => ({
    scenario: scenario.id,
    isExact: analysis.isExact,
    unproved: analysis.unproved,
    hasCircles: analysis.hasCircles,
    passingScore,
    resumeChars,
    ...describeGroup(analysis),
    endings: analysis.endings.map((ending) => ({
      id: ending.id,
      title: ending.title,
      ...describeGroup(ending),
    })),
  }));
}

function describeGroup({ paths, passing, score, decisions, words, minutes }: PathGroup) {
  return {
    paths: String(paths),
    passing: passing === null ? null : String(passing),
    score,
    decisions,
    words,
    minutes: minutes && { least: toTenths(minutes.least), most: toTenths(minutes.most) },
  };
}

function toTenths(number: number): number {
  return Math.round(number * 10) / 10;
}

/** Rows in columns as wide as their widest cell, two spaces apart, indented. */
function layOut(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.map((_cell, n) => Math.max(...rows.map((row) => (row[n] ?? '').length)));
  return rows
    .map((row) => {
      const cells = row.map((cell, n) => cell.padEnd(columns?.[n] ?? 0));
      return `  ${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}
