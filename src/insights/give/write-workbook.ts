import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import type { Cell, Sheet } from './sheets.ts';

/**
 * Sheets as an Excel workbook. Every text is written as a cell of type text, which Excel never runs as a
 * formula, and without the characters that XML cannot hold.
 */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeExcelFile(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map(({ header }) => ({ value: header, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(writeCell)),
      ] satisfies SheetData,
    })),
  ).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function writeCell(cell: Cell) {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number } : null;
  if (typeof cell === 'string') return { value: cleanText(cell), type: String };
  return { value: cell.share, type: Number, format: '0.0%' };
}

/** XML 1.0, section 2.2; and Excel's 32,767 characters a cell. */
function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .slice(0, 32_767);
}
