import { decode } from 'html-entities';
import { readInert } from '../../../events/index.ts';

/**
 * A cell's text as its author wrote it. Moodle's reports escape cells as HTML (`&quot;`) and spreadsheets save
 * accents in two ways, so entities are decoded and the text is composed (NFC). Spaces around it go, line breaks
 * inside it stay. An apostrophe that was put before a formula goes too.
 */
export function cleanCell(cell: string): string {
  if (isPlain.test(cell)) return cell;
  const decoded = cell.includes('&') ? decode(cell, { scope: 'strict' }) : cell;
  return readInert(decoded.normalize('NFC').replace(/\r+\n/g, '\n').trim()).trim();
}

/** Whether a cell says that there is nothing: Moodle writes `-` where there was no attempt. */
export function isNothing(cell: string): boolean {
  return cell === '' || isDash(cell);
}

export function isDash(cell: string): boolean {
  return cell === '-' || cell === '–' || cell === '—';
}

/** Most cells: ASCII with nothing to decode and nothing around it. */
const isPlain = /^[!"#$%(-~](?:[ -%'-~]*[!-%'-~])?$|^$/;
