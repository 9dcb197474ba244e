import type { ReadOptions } from '../reading.ts';
import { refuseLargeWorkbook } from '../sniff/refusals.ts';
import type { TableOutcome, TableReader } from '../table/table-reader.ts';
import { quote } from '../table/table-reading.ts';
import { openWorkbook, type Sheet } from './open-workbook.ts';

/** Reads the sheet of a workbook that has most rows. Null: it was cancelled. */
export async function readWorkbook(
  file: Blob,
  table: TableReader,
  { signal, onprogress }: Pick<ReadOptions, 'signal' | 'onprogress'>,
): Promise<TableOutcome | null> {
  if (file.size > mostBytes) return refuse(refuseLargeWorkbook(file.size, mostBytes));
  const workbook = await openWorkbook(new Uint8Array(await file.arrayBuffer()));
  if (signal.aborted) return null;
  if (workbook.status === 'refused') return refuse(workbook.message);
  const filled = workbook.sheets.filter(({ rows }) => rows.length > 0);
  const largest = filled.toSorted((a, b) => b.rows.length - a.rows.length)[0];
  if (!largest) return table.end();
  noteOthers(largest, filled, table);
  for (let from = 0; from < largest.rows.length && !table.isDone; from += rowsAtOnce) {
    table.read(largest.rows.slice(from, from + rowsAtOnce), true);
    onprogress(Math.round((file.size * from) / largest.rows.length));
    await letOthersGo();
    if (signal.aborted) return null;
  }
  onprogress(file.size);
  return table.end();
}

function refuse(message: string): TableOutcome {
  return { outcome: 'refused', message };
}

function noteOthers(read: Sheet, filled: readonly Sheet[], table: TableReader): void {
  const others = filled.filter((sheet) => sheet !== read).map(({ name }) => quote(name));
  if (others.length === 0) return;
  table.note(
    `The workbook has ${filled.length} sheets, and only the one with most rows, ${quote(read.name)}, was read. To read ${others.join(', ')} too, save each as a file of its own.`,
  );
}

/** Lets a message come in, such as that it should stop. */
function letOthersGo(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

const mostBytes = 50_000_000;
const rowsAtOnce = 5000;
