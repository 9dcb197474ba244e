// An Excel workbook as far as tables need one. Libraries that write workbooks pack large sheets in workers of their
// own, which the page's policy does not let them make, and keep texts in an object that already has a
// `constructor`. Source: ECMA-376, part 1: 18.2 workbooks, 18.3 worksheets, 18.8 styles; part 2: packages.
import { strToU8, zipSync } from 'fflate';
import type { Cell, Sheet } from './sheets/sheet.ts';

/**
 * Sheets as an Excel workbook. Every text is written as a cell of type text, which Excel never runs as a
 * formula, and without the characters that XML cannot hold.
 */
export function writeWorkbook(sheets: readonly Sheet[]): Uint8Array<ArrayBuffer> {
  const parts = {
    '[Content_Types].xml': writeContentTypes(sheets),
    '_rels/.rels': writeRelationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': writeContents(sheets),
    'xl/_rels/workbook.xml.rels': writeRelationships([
      ...sheets.map((_, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      sheets.map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, writeSheet(sheet)]),
    ),
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, xml]) => [path, strToU8(`${declaration}${xml}`)]),
    ),
  );
}

function writeContentTypes(sheets: readonly Sheet[]): string {
  const kinds = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...sheets.map((_, at) => [`/xl/worksheets/sheet${at + 1}.xml`, 'worksheet']),
  ];
  const overrides = kinds.map(
    ([path, kind]) =>
      `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

function writeRelationships(targets: readonly (readonly [kind: string, path: string])[]): string {
  const all = targets.map(
    ([kind, path], at) =>
      `<Relationship Id="rId${at + 1}" Type="${relations}/${kind}" Target="${path}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
}

function writeContents(sheets: readonly Sheet[]): string {
  const all = sheets.map(
    ({ name }, at) => `<sheet name="${writeText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${all.join('')}</sheets></workbook>`;
}

/** The header stays in sight. */
function writeSheet({ columns, rows }: Sheet): string {
  const header = columns.map((column, at) => writeTextCell(column.header, place(at, 1), ' s="1"'));
  const widths = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
  );
  const cells = rows.map(
    (row, at) =>
      `<row r="${at + 2}">${row.map((cell, column) => writeCell(cell, place(column, at + 2))).join('')}</row>`,
  );
  return [
    `<worksheet xmlns="${main}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1">${header.join('')}</row>${cells.join('')}</sheetData>`,
    '</worksheet>',
  ].join('');
}

function writeCell(cell: Cell, at: string): string {
  if (cell === null || cell === '') return '';
  if (typeof cell === 'string') return writeTextCell(cell, at, '');
  const [number, style] = typeof cell === 'number' ? [cell, ''] : [cell.share, ' s="2"'];
  return Number.isFinite(number) ? `<c r="${at}"${style}><v>${number}</v></c>` : '';
}

function writeTextCell(text: string, at: string, style: string): string {
  return `<c r="${at}"${style} t="inlineStr"><is><t xml:space="preserve">${writeText(text)}</t></is></c>`;
}

/** `A1`, `AB12`. `column` is from 0, `row` from 1. */
function place(column: number, row: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}

/** XML 1.0, section 2.2; and Excel's 32,767 characters a cell. */
function writeText(text: string): string {
  return text
    .slice(0, 32_767)
    .toWellFormed()
    .replace(/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const font = '<sz val="11"/><name val="Calibri"/>';
const plain = 'fillId="0" borderId="0"';

/** 0 as it is, 1 bold, 2 per cent. The first two fills are Excel's own. */
const styles = [
  `<styleSheet xmlns="${main}">`,
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>',
  `<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>`,
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" ${plain}/></cellStyleXfs>`,
  '<cellXfs count="3">',
  `<xf numFmtId="0" fontId="0" ${plain} xfId="0"/>`,
  `<xf numFmtId="0" fontId="1" ${plain} xfId="0" applyFont="1"/>`,
  `<xf numFmtId="164" fontId="0" ${plain} xfId="0" applyNumberFormat="1"/>`,
  '</cellXfs></styleSheet>',
].join('');
