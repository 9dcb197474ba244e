import type { EndingPaths, PathAnalysis, PathGroup, Range } from './analyse-paths.ts';

/** One line of a table about a story's paths. */
export interface PathFact {
  label: string;
  value: string;
}

/** What an analysis found, in words for a table. `promisedMinutes` is what the front matter says. */
export function sayPaths(
  analysis: PathAnalysis,
  { passingScore, promisedMinutes }: { passingScore: number; promisedMinutes: number },
): PathFact[] {
  const { decisions, words, minutes, unproved } = analysis;
  const passLabel = `Pass, with ${percent(passingScore)} or more`;
  return [
    { label: 'Paths', value: sayNumberOfPaths(analysis) },
    { label: passLabel, value: sayPassing(analysis) },
    { label: 'Score', value: sayScore(analysis) },
    { label: 'Decisions', value: sayRange(decisions, whole) },
    { label: 'Words', value: sayRange(words, whole) },
    {
      label: 'Minutes',
      value: `${sayRange(minutes, (number) => whole(Math.round(number)))} (learners are told ${promisedMinutes})`,
    },
    ...(unproved > 0 ? [{ label: 'Not proved', value: sayUnproved(unproved) }] : []),
  ];
}

/** The endings of an analysis, in words: `['Thanks for everyone', '541', '12%', '40% to 100%']`. */
export function sayEndings({ endings, paths, isExact }: PathAnalysis): {
  ending: EndingPaths;
  cells: [title: string, paths: string, share: string, score: string];
}[] {
  return endings.map((ending) => ({
    ending,
    cells: [
      ending.title,
      ending.paths === 0n ? 'none' : sayCount(ending.paths),
      isExact ? sayShare(ending.paths, paths) : 'not known',
      sayScore(ending),
    ],
  }));
}

/** `541`, or with what has to be known about the number. */
export function sayNumberOfPaths({ paths, isExact, hasCircles }: PathAnalysis): string {
  const number = `${isExact ? '' : 'at most '}${sayCount(paths)}`;
  const notes = [
    ...(isExact ? [] : ['too many states to follow flags']),
    ...(hasCircles ? ['each circle gone round once at most'] : []),
  ];
  return notes.length > 0 ? `${number} (${notes.join('; ')})` : number;
}

/** `27 of 541 (5%)`. */
export function sayPassing({ paths, passing }: PathGroup): string {
  if (passing === null) return 'too many to count';
  return `${sayCount(passing)} of ${sayCount(paths)} (${sayShare(passing, paths)})`;
}

/** `4 to 9`, or one number where both are the same; `none` where there is no path. */
export function sayRange(range: Range | null, say: (number: number) => string = whole): string {
  if (!range) return 'none';
  const [least, most] = [say(range.least), say(range.most)];
  return least === most ? least : `${least} to ${most}`;
}

/** What the check cannot say of junctions and Whens. */
function sayUnproved(unproved: number): string {
  const [number, are] = [whole(unproved), unproved === 1 ? 'is' : 'are'];
  return `whether ${number} of its junctions' lines and Whens ${are} ever taken, or left (too many states)`;
}

/** Part of a whole in percent, `5%`; never rounded to nothing, nor to all. */
function sayShare(part: bigint, all: bigint): string {
  if (all === 0n) return '0%';
  if (part > 0n && part * 100n < all) return 'under 1%';
  if (part < all && (all - part) * 100n < all) return 'over 99%';
  return `${(part * 200n + all) / (all * 2n)}%`;
}

function sayScore({ score }: PathGroup): string {
  return sayRange(score, percent);
}

/** Every digit up to a thousand billion, then `about 1.2 × 10^45`. */
function sayCount(count: bigint): string {
  const digits = count.toString();
  if (digits.length <= 12) return count.toLocaleString('en-GB');
  return `about ${digits[0]}.${digits[1]} × 10^${digits.length - 1}`;
}

function percent(scaled: number): string {
  return `${Math.floor(scaled * 100 + 1e-9)}%`;
}

function whole(number: number): string {
  return number.toLocaleString('en-GB');
}
