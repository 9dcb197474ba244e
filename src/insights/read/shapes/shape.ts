import type { DateOrder, FileShape } from '../reading.ts';
import type { TableReading } from '../table/table-reading.ts';

/** One kind of table that the importer knows. */
export interface Shape {
  shape: FileShape;
  /** A reader for the rows under this header; null: the header is of another kind. */
  open(header: readonly string[], context: ShapeContext): RowReader | null;
}

export interface ShapeContext {
  /** What HR said that the file is about; empty: what the file says. */
  courseId: string;
  /** The file's name without its ending, for a file that does not say what it is about. */
  fileTitle: string;
  dateOrder: DateOrder;
  /** The first rows below the header, clean, to judge a column by. */
  sample: readonly (readonly string[])[];
  reading: TableReading;
}

export interface RowReader {
  /** The cells are read as they are, not cleaned of HTML and spaces: the format has rules of its own. */
  isRaw: boolean;
  /** A row may end after this many cells: reports leave empty ones out. */
  fewestCells: number;
  /** Whether headers may be the same, or without a name. */
  mayRepeatHeaders: boolean;
  /** Reads a row and tells `context.reading`: an event or a problem at least. */
  read(cells: readonly string[]): void;
  /** After the last row. */
  end(): void;
}
