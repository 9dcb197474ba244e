import { mixNumbers } from './key-table.ts';
import type { DecisionPart } from './records.ts';

/**
 * Marks decisions that are said more than once: the same attempt, interaction and `nth`. The row with the
 * later time counts. Of two with the same time it is the one with a result, then the one whose result,
 * response and latency come later in order, so that the order of files does not matter.
 */
export function markRepeats(parts: readonly DecisionPart[], choices: Choices): void {
  const starts = startsOf(parts);
  const { firsts, width } = placeFirsts(parts, choices);
  const slots = placeOthers(parts, firsts !== null);
  const mask = slots.length - 1;
  for (const [at, part] of parts.entries()) {
    const start = starts[at] ?? 0;
    const rowOf = (known: number): Row => {
      const from = known >= start ? at : partWith(starts, known);
      return { part: parts[from] ?? part, row: known - (starts[from] ?? 0) };
    };
    for (let row = 0; row < part.columns.length; row += 1) {
      const attempt = attemptAt(part, row);
      const interaction = interactionAt(part, row, choices);
      const nth = part.columns.nth[row] ?? 0;
      if (firsts !== null && nth === 1) {
        const place = attempt * width + interaction;
        const known = firsts[place] ?? -1;
        if (known === -1 || keepRicher({ part, row }, rowOf(known), choices)) {
          firsts[place] = start + row;
        }
        continue;
      }
      let slot = mixNumbers(attempt, interaction, nth) & mask;
      for (;;) {
        const known = slots[slot] ?? -1;
        if (known === -1) {
          slots[slot] = start + row;
          break;
        }
        const other = rowOf(known);
        if (
          attemptAt(other.part, other.row) === attempt &&
          other.part.columns.nth[other.row] === nth &&
          interactionAt(other.part, other.row, choices) === interaction
        ) {
          if (keepRicher({ part, row }, other, choices)) slots[slot] = start + row;
          break;
        }
        slot = (slot + 1) & mask;
      }
    }
  }
}

/**
 * Where most attempts met most scenes, a place for each scene of each attempt, for its first decision: those
 * of one attempt are side by side, and none has to be looked for. Null where most places would be empty.
 */
function placeFirsts(parts: readonly DecisionPart[], { interactionOf }: Choices): Firsts {
  const width = interactionOf.reduce((most, interaction) => Math.max(most, interaction + 1), 1);
  let attempts = 0;
  for (const part of parts) {
    for (const attempt of part.attempts) attempts = Math.max(attempts, attempt + 1);
  }
  const rows = parts.reduce((sum, { columns }) => sum + columns.length, 0);
  const isDense = attempts * width <= 2 * rows;
  return { width, firsts: isDense ? new Int32Array(attempts * width).fill(-1) : null };
}

/** A hash table of rows, at most 62 per cent full: a table of keys would need three times the room. */
function placeOthers(parts: readonly DecisionPart[], isWithoutFirsts: boolean): Int32Array {
  let rows = 0;
  for (const { columns } of parts) {
    if (!isWithoutFirsts) rows += columns.length;
    else for (let row = 0; row < columns.length; row += 1) rows += Number(columns.nth[row] !== 1);
  }
  return new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, rows * 1.6)))).fill(-1);
}

function attemptAt({ columns, attempts }: DecisionPart, row: number): number {
  return attempts[columns.attempt[row] ?? 0] ?? 0;
}

function interactionAt({ columns, choices }: DecisionPart, row: number, known: Choices): number {
  return known.interactionOf[choices[columns.choice[row] ?? 0] ?? 0] ?? 0;
}

/** Whether it is the first of the two that counts; the other one is marked. */
function keepRicher(one: Row, other: Row, { sayChoice }: Choices): boolean {
  const isFirst = isRicher(factsOf(one, sayChoice), factsOf(other, sayChoice));
  const marked = isFirst ? other : one;
  marked.part.isRepeat[marked.row] = 1;
  return isFirst;
}

function factsOf({ part, row }: Row, sayChoice: Choices['sayChoice']): (number | string)[] {
  const { at, result, choice, latencyMs } = part.columns;
  const when = at[row] ?? Number.NaN;
  return [
    Number.isNaN(when) ? Number.NEGATIVE_INFINITY : when,
    result[row] ?? 0,
    sayChoice(part.choices[choice[row] ?? 0] ?? 0),
    latencyMs[row] ?? 0,
  ];
}

function isRicher(one: readonly (number | string)[], other: readonly (number | string)[]): boolean {
  for (const [at, fact] of one.entries()) {
    const against = other[at];
    if (against === undefined || fact === against) continue;
    return fact > against;
  }
  return false;
}

/** The first row of each part, where all rows are counted on. */
function startsOf(parts: readonly DecisionPart[]): number[] {
  let start = 0;
  return parts.map(({ columns }) => {
    start += columns.length;
    return start - columns.length;
  });
}

/** By halves: the last part that starts at or before the row and is not empty. */
function partWith(starts: readonly number[], row: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

export interface Choices {
  /** By the records' number for a choice. */
  interactionOf: Int32Array;
  sayChoice: (choice: number) => string;
}

interface Firsts {
  /** How many scenes there are. */
  width: number;
  /** Rows, by the attempt times the width, plus the interaction; -1 for none. */
  firsts: Int32Array | null;
}

interface Row {
  part: DecisionPart;
  row: number;
}
