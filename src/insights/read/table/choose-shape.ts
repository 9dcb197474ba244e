import { cleanCell } from '../cells/clean-cell.ts';
import type { FileShape, Mapping } from '../reading.ts';
import { flatEvents } from '../shapes/events.ts';
import { openMapped } from '../shapes/mapped.ts';
import { moodleBasic } from '../shapes/moodle-basic.ts';
import { moodleCompletion } from '../shapes/moodle-completion.ts';
import { moodleGradebook } from '../shapes/moodle-gradebook.ts';
import { moodleInteractions } from '../shapes/moodle-interactions.ts';
import { moodleObjectives } from '../shapes/moodle-objectives.ts';
import type { RowReader, Shape, ShapeContext } from '../shapes/shape.ts';
import { staffList } from '../shapes/staff-list.ts';

/**
 * Finds the header among a table's first rows, and the reader that its columns ask for; null: none of them is
 * known. What HR said of the columns goes before what they look like. Reports of people systems have lines
 * with a title and a date above their header, so it need not be the first row.
 */
export function chooseShape(
  rows: readonly (readonly string[])[],
  mapping: Mapping | null,
  context: Omit<ShapeContext, 'sample'>,
): ChosenShape | null {
  const clean = rows.map((cells) => cells.map(cleanCell));
  const shapes = mapping ? [openMapped(mapping), ...knownShapes] : knownShapes;
  for (const [index, header] of clean.slice(0, deepestHeader).entries()) {
    const sample = clean.slice(index + 1);
    context.reading.row = index + 1;
    for (const { shape, open } of shapes) {
      const reader = open(header, { ...context, sample });
      if (reader) return { shape, reader, headerIndex: index, header };
    }
  }
  return null;
}

/**
 * Where nothing is known: the first row that is at least half as wide as the widest, for HR to say what its
 * columns hold.
 */
export function guessHeader(rows: readonly (readonly string[])[]): number {
  const widths = rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(...widths.slice(0, deepestHeader));
  return widths.findIndex((width) => width * 2 >= widest);
}

const knownShapes: readonly Shape[] = [
  ...[flatEvents, moodleInteractions, moodleObjectives, moodleBasic, moodleGradebook],
  ...[moodleCompletion, staffList],
];
const deepestHeader = 12;

export interface ChosenShape {
  shape: FileShape;
  reader: RowReader;
  /** Of the header among the rows. */
  headerIndex: number;
  header: readonly string[];
}
