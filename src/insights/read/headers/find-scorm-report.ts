import type { IdentityColumns } from '../shapes/identity.ts';
import { foldHeader } from './fold-header.ts';
import { findMoodleWord, type MoodleWord } from './moodle-words.ts';

/**
 * The columns of one of Moodle's SCORM reports, in any of the languages of `moodle-words.ts`, or null. All
 * three reports begin alike: who (the site chooses which columns), Attempt, Started on, Last accessed on,
 * Score; then a column for each SCO, called by its title; then what the report is for.
 */
export function findScormReport(header: readonly string[]): ScormReport | null {
  const languages = new Set(header.flatMap(findMoodleWord).map(({ language }) => language));
  const found = ['en', ...languages].map((language) => findIn(header, language));
  return found.find((report) => report !== null) ?? null;
}

function findIn(header: readonly string[], language: string): ScormReport | null {
  const place = (word: MoodleWord, from = 0): number | undefined =>
    findPlace(header, from, (meaning) => meaning.word === word && meaning.language === language);
  const attempt = place('attempt');
  const score = attempt === undefined ? undefined : place('score', attempt + 1);
  if (attempt === undefined || score === undefined) return null;
  const [startedOn, lastAccessedOn] = [
    place('startedOn', attempt),
    place('lastAccessedOn', attempt),
  ];
  const isDated = [startedOn, lastAccessedOn].some((index) => (index ?? score) < score);
  const who = findIdentity(header.slice(0, attempt));
  if (!isDated || Object.values(who).every((index) => index === undefined)) return null;
  return {
    language,
    who,
    attempt,
    startedOn,
    lastAccessedOn,
    score,
    ...findRest(header, score + 1),
  };
}

/** Who: these columns may be in another language than the report, where a site has named them itself. */
export function findIdentity(header: readonly string[]): IdentityColumns {
  const place = (word: MoodleWord): number | undefined =>
    findPlace(header, 0, (meaning) => meaning.word === word);
  const firstName = place('firstName');
  const lastName = place('lastName');
  const hasBoth = firstName !== undefined && lastName !== undefined && firstName !== lastName;
  return {
    learnerId: place('idNumber') ?? place('account'),
    email: place('email'),
    ...(hasBoth ? { firstName, lastName } : { learnerName: place('name') }),
  };
}

function findPlace(
  header: readonly string[],
  from: number,
  isIt: (meaning: { word: MoodleWord; language: string }) => boolean,
): number | undefined {
  const index = header.findIndex((cell, at) => at >= from && findMoodleWord(cell).some(isIt));
  return index === -1 ? undefined : index;
}

function findRest(header: readonly string[], from: number): Rest {
  const rest: Rest = { scos: [], objectives: [], items: new Map() };
  for (let index = from; index < header.length; index += 1) {
    const cell = header[index] ?? '';
    const item = findItem(cell);
    if (item) {
      const columns: ItemColumns = rest.items.get(item.number) ?? {};
      columns[item.word] ??= index;
      rest.items.set(item.number, columns);
    } else if (isObjective(header, index)) {
      rest.objectives.push(index);
    } else if (foldHeader(cell) !== '') {
      rest.scos.push({ index, title: cell.trim() });
    }
  }
  return rest;
}

/** `Question 0`, `Right answer 12`. */
function findItem(cell: string): { word: ItemWord; number: number } | null {
  const [, words = '', number = ''] = /^(.*\D) (\d{1,4})$/.exec(foldHeader(cell)) ?? [];
  const meaning = findMoodleWord(words).find(({ word }) => isItemWord(word));
  return meaning && isItemWord(meaning.word)
    ? { word: meaning.word, number: Number(number) }
    : null;
}

/** `evacuation status` beside `evacuation score`. */
function isObjective(header: readonly string[], index: number): boolean {
  return [index - 1, index].some((first) => {
    const status = splitLastWord(header[first] ?? '');
    const score = splitLastWord(header[first + 1] ?? '');
    return (
      status.before !== '' &&
      status.before === score.before &&
      findMoodleWord(status.last).some(({ word }) => word === 'objectiveStatus') &&
      findMoodleWord(score.last).some(({ word }) => word === 'objectiveScore')
    );
  });
}

function splitLastWord(cell: string): { before: string; last: string } {
  const folded = foldHeader(cell);
  const at = folded.lastIndexOf(' ');
  return { before: folded.slice(0, Math.max(at, 0)), last: folded.slice(at + 1) };
}

function isItemWord(word: MoodleWord): word is ItemWord {
  return ['question', 'response', 'rightAnswer', 'result'].includes(word);
}

export interface ScormReport extends Rest {
  language: string;
  who: IdentityColumns;
  /** Places in a row. */
  attempt: number;
  startedOn: number | undefined;
  lastAccessedOn: number | undefined;
  score: number;
}

interface Rest {
  scos: { index: number; title: string }[];
  objectives: number[];
  /** By the number in the header: `Question 0`. */
  items: Map<number, ItemColumns>;
}

export type ItemColumns = Partial<Record<ItemWord, number>>;
type ItemWord = 'question' | 'response' | 'rightAnswer' | 'result';
