import {
  checkScenario,
  type Library,
  type LibraryScenario,
  type Problem,
} from '../library/index.ts';
import { analysePaths, type PathAnalysis, type PathFact, sayPaths } from '../scenario/index.ts';

/** What an editor wants to know of a scenario at a glance. */
export interface EditorFacts {
  analysis: PathAnalysis;
  /** How many paths, decisions, words and minutes, and how many pass. */
  paths: PathFact[];
  problems: Problem[];
}

export function findEditorFacts(library: Library, scenario: LibraryScenario): EditorFacts {
  const { passing_score: passingScore } = library.trust;
  const analysis = analysePaths(scenario.read, { passingScore });
  const promisedMinutes = scenario.read.story.minutes;
  return {
    analysis,
    paths: sayPaths(analysis, { passingScore, promisedMinutes }),
    problems: checkScenario(library, scenario),
  };
}

/** `2 warnings`, `1 error and 3 warnings`, `No problems`. */
export function countProblems(problems: readonly Problem[]): string {
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const number = problems.filter((problem) => problem.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? '' : 's'}`];
  });
  return counts.length === 0 ? 'No problems' : counts.join(' and ');
}
