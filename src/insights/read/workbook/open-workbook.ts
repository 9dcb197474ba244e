// A workbook is a zip file. Its directory is read first: what a file of a few kilobytes can be blown up to is
// known before anything is. The parts that are needed are then unpacked here and handed on as a zip
// file without compression, because the library would unpack large ones in workers of its own, which the page's
// security policy does not let it make.
import { unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { refusals, refuseInflated } from '../sniff/refusals.ts';

/**
 * The sheets of an Excel workbook (.xlsx) as rows of text. A date is written `2026-11-20 23:51:44`, as its cell
 * shows it. Anything that is no workbook, or that would be too large unpacked, is refused.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<WorkbookReading> {
  const parts = listParts(bytes);
  if (parts === null) return { status: 'refused', message: refusals.damaged };
  const problem = judgeParts(parts, bytes);
  if (problem !== '') return { status: 'refused', message: problem };
  try {
    const unpacked = unzipSync(bytes, { filter: ({ name }) => isNeeded(name) });
    const { buffer } = zipSync(unpacked, { level: 0 });
    const sheets = await readWorkbook(new Blob([buffer]));
    return {
      status: 'read',
      sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map(writeRow) })),
    };
  } catch {
    // Of the library's errors none is one that HR could act on more than on this.
    return { status: 'refused', message: refusals.damaged };
  }
}

/** Null: the directory cannot be read. */
function listParts(bytes: Uint8Array): Part[] | null {
  const parts: Part[] = [];
  try {
    unzipSync(bytes, {
      filter({ name, size, originalSize, compression }) {
        parts.push({ name, size, originalSize, compression });
        return false;
      },
    });
    return parts;
  } catch {
    return null;
  }
}

function judgeParts(parts: readonly Part[], bytes: Uint8Array): string {
  const has = (name: string | RegExp) =>
    parts.some((part) => (typeof name === 'string' ? part.name === name : name.test(part.name)));
  if (has('xl/workbook.bin')) return refusals.binaryExcel;
  if (!has('xl/workbook.xml')) {
    if (has(/^word\//)) return refusals.word;
    if (has(/^ppt\//)) return refusals.slides;
    if (has('imsmanifest.xml') || has('cmi5.xml')) return refusals.package;
    return isOpenDocument(bytes) ? refusals.openDocument : refusals.zip;
  }
  const needed = parts.filter(({ name }) => isNeeded(name));
  const inflated = needed.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (inflated > mostInflated) return refuseInflated(inflated, mostInflated);
  // Compressed, nothing is larger than it was but for a few bytes: a directory that says so is not honest.
  const isHonest = needed.every(({ size, originalSize, compression }) =>
    compression === 0 ? size === originalSize : size <= originalSize + originalSize / 100 + 1024,
  );
  return isHonest ? '' : refusals.damaged;
}

/** The first part of one is its type, not compressed. */
function isOpenDocument(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(30, 100));
  return start.startsWith('mimetypeapplication/vnd.oasis.opendocument');
}

function isNeeded(name: string): boolean {
  return /^xl\/(?:_rels\/|worksheets\/[^/]+\.xml$|[^/]+\.xml$)/.test(name);
}

function writeRow(cells: readonly unknown[]): string[] {
  return cells.map(writeCell);
}

function writeCell(cell: unknown): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime())) return '';
  return cell.toISOString().slice(0, 19).replace('T', ' ').replace(' 00:00:00', '');
}

/** Some three million cells; a browser needs several times as much to read them. */
const mostInflated = 150_000_000;

export type WorkbookReading =
  | { status: 'read'; sheets: Sheet[] }
  | { status: 'refused'; message: string };

export interface Sheet {
  name: string;
  rows: string[][];
}

interface Part {
  name: string;
  size: number;
  originalSize: number;
  compression: number;
}
