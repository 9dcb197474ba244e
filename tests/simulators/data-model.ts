/**
 * A SCORM data model as a table, and the judge of one read or write against it. What is wrong is named
 * by a `Fault`; each standard has its own numbers for them.
 */

/** What is wrong with writing this value now, or null. */
export function checkWrite(model: DataModel, values: Values, write: Write): Fault | null {
  const { element, value } = write;
  const { path, places } = readPath(element);
  const rule = model.elements[path];
  if (!rule) return isKeyword(path) ? 'keyword' : 'unknown';
  if (rule.access === 'read') return isKeyword(path) ? 'keyword' : 'read-only';
  const misplaced = checkPlaces(model, values, { element, places });
  if (misplaced) return misplaced;
  const record = /^cmi\.interactions\.\d+/.exec(element)?.[0];
  const type = record ? values.get(`${record}.type`) : undefined;
  if (rule.needsType && type === undefined) return 'no-type';
  const misshapen = rule.format(value, { type, longestSuspendData: write.longestSuspendData });
  return misshapen ?? checkConflict(rule, values, write);
}

/** The value that a read gives (undefined where nothing was ever set), or what is wrong with reading. */
export function readValue(model: DataModel, values: Values, element: string): Reading {
  const { path, places } = readPath(element);
  const [, owner = '', keyword = ''] = /^(.+)\.(_count|_children)$/.exec(path) ?? [];
  const rule = model.elements[path];
  if (!rule && keyword !== '_count') {
    const isKnown = hasElementsBelow(model, owner) || model.elements[owner] !== undefined;
    return { fault: keyword && isKnown ? 'no-children' : 'unknown' };
  }
  const isBeyond = places.some(({ list, index }) => index >= countMembers(model, values, list));
  if (keyword === '_count') {
    if (!model.lists[owner])
      return { fault: hasElementsBelow(model, owner) ? 'no-count' : 'unknown' };
    if (isBeyond) return { fault: 'beyond' };
    return { value: String(countMembers(model, values, element.slice(0, -'._count'.length))) };
  }
  if (rule?.access === 'write') return { fault: 'write-only' };
  if (isBeyond) return { fault: 'beyond' };
  return { value: values.get(element) ?? rule?.initial };
}

function checkPlaces(model: DataModel, values: Values, { element, places }: Located): Fault | null {
  for (const { list, index } of places) {
    const count = countMembers(model, values, list);
    if (index > count) return 'gap';
    const first = model.lists[generalise(list)];
    if (index === count && element !== `${list}.${index}.${first}`) return 'no-id';
  }
  return null;
}

function checkConflict(rule: ElementRule, values: Values, { element, value }: Write): Fault | null {
  if (!rule.isUnique) return null;
  const before = values.get(element);
  if (before !== undefined && rule.isFixed && before !== value) return 'conflict';
  const path = generalise(element);
  const isTaken = [...values].some(
    ([other, held]) =>
      held === value && other !== element && generalise(other) === path && isBeside(other, element),
  );
  return isTaken ? 'conflict' : null;
}

/** Members of the same list: only their last index differs. */
function isBeside(one: string, other: string): boolean {
  const withoutLast = (element: string) => element.replace(/\d+(\.\D+)$/, '$1');
  return withoutLast(one) === withoutLast(other);
}

/** Members lie without a gap, and each begins with the field that its list names. */
function countMembers(model: DataModel, values: Values, list: string): number {
  const first = model.lists[generalise(list)];
  let count = 0;
  while (values.has(`${list}.${count}.${first}`)) count += 1;
  return count;
}

function readPath(element: string): { path: string; places: Place[] } {
  const places = [...element.matchAll(/\.(0|[1-9]\d*)(?=\.)/g)].map((match) => ({
    list: element.slice(0, match.index),
    index: Number(match[1]),
  }));
  return { path: generalise(element), places };
}

/** `cmi.interactions.3.id` is a case of `cmi.interactions.n.id`. */
function generalise(element: string): string {
  return element.replace(/\.(0|[1-9]\d*)(?=\.|$)/g, '.n');
}

function isKeyword(path: string): boolean {
  return /\._(children|count|version)$/.test(path);
}

function hasElementsBelow(model: DataModel, path: string): boolean {
  return path !== '' && Object.keys(model.elements).some((known) => known.startsWith(`${path}.`));
}

export interface DataModel {
  /** By element, with `n` for an index. */
  elements: Readonly<Record<string, ElementRule>>;
  /** The field that each list's members begin with, by the list's path. */
  lists: Readonly<Record<string, string>>;
  faults: Readonly<Record<Fault, string>>;
  names: ElementNames;
  /** A number is taken for its text, where other systems refuse it. */
  takesNumbers: boolean;
}

export interface ElementRule {
  access: 'read' | 'write' | 'both';
  format: Format;
  /** What is read where nothing was set. */
  initial?: string;
  /** An interaction's type has to come first. */
  needsType?: boolean;
  /** No two members of a list may have the same value. */
  isUnique?: boolean;
  /** Once set, it stays. */
  isFixed?: boolean;
}

export type Format = (value: string, context: FormatContext) => 'type' | 'range' | null;

export interface FormatContext {
  /** Of the interaction that the element belongs to. */
  type: string | undefined;
  longestSuspendData: number;
}

/** In words what each standard says in numbers. */
export type Fault =
  | 'general'
  | 'argument'
  | 'initialized-twice'
  | 'initialized-after-end'
  | 'finish-before-start'
  | 'finish-after-end'
  | 'get-before-start'
  | 'get-after-end'
  | 'set-before-start'
  | 'set-after-end'
  | 'commit-before-start'
  | 'commit-after-end'
  | 'no-children'
  | 'no-count'
  | 'unknown'
  | 'not-implemented'
  | 'keyword'
  | 'read-only'
  | 'write-only'
  | 'type'
  | 'range'
  | 'no-id'
  | 'no-type'
  | 'gap'
  | 'beyond'
  | 'conflict'
  | 'unset';

/** What both standards have, under names of their own. */
export interface ElementNames {
  learnerId: string;
  learnerName: string;
  mode: string;
  credit: string;
  entry: string;
  exit: string;
  launchData: string;
  passingScore: string;
  score: string;
  sessionTime: string;
  totalTime: string;
  /** Lesson status in SCORM 1.2, completion status in 2004. */
  status: string;
  /** Where a verdict goes: lesson status again, or success status. */
  success: string;
}

export type Values = ReadonlyMap<string, string>;

export type Reading = { value: string | undefined } | { fault: Fault };

export interface Write {
  element: string;
  value: string;
  longestSuspendData: number;
}

interface Place {
  list: string;
  index: number;
}

interface Located {
  element: string;
  places: readonly Place[];
}
