import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { afterEach, expect, test, vi } from 'vitest';
import { read } from '../read/testing/read.ts';
import type { Cell, Sheet } from './sheets/sheet.ts';
import { writeWorkbook } from './write-workbook.ts';

afterEach(() => vi.unstubAllGlobals());

test.each<[string, Cell, unknown]>([
  ['text', 'Siân', 'Siân'],
  ['a formula', '=1+1', '=1+1'],
  ['leading noughts', '00123', '00123'],
  ['XML', '<c r="A1"><f>1+1</f></c>]]>&amp;"\'', '<c r="A1"><f>1+1</f></c>]]>&amp;"\''],
  ['signs that XML cannot hold', 'a\0b\u0008c\uFFFEd\uD800', 'abcd\uFFFD'],
  ['lines', 'a\r\nb\rc\td', 'a\r\nb\rc\td'],
  ['a number', 42.5, 42.5],
  ['a share', { share: 0.875 }, 0.875],
  ['no number', Number.NaN, null],
  ['nothing', '', null],
  ['null', null, null],
  ['what every object has', '__proto__', '__proto__'],
  ['and that', 'constructor', 'constructor'],
  ['more than a cell holds', 'x'.repeat(40_000), 'x'.repeat(32_767)],
])('%s', async (_, cell, expected) => {
  const [sheet] = await readExcelFile(Buffer.from(writeWorkbook([aSheet([['before', cell]])])));
  expect(sheet?.data).toEqual([
    ['A', 'B'],
    ['before', expected],
  ]);
});

test('whatever a text is, it comes back, and is no formula', async () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.string({ unit: fc.constantFrom(...'=+-@<>&"\';[]\t\n ') }),
    fc.constantFrom('toString', 'hasOwnProperty', '<![CDATA[', '&lt;', '王 丽'),
  );
  const noControls = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;
  await fc.assert(
    fc.asyncProperty(fc.array(anyText, { minLength: 1 }), async (texts) => {
      const bytes = writeWorkbook([aSheet(texts.map((text) => [text, 'x']))]);
      for (const xml of Object.values(unzipSync(bytes))) {
        expect(strFromU8(xml)).not.toMatch(/<f[\s/>]/);
      }
      const [sheet] = await readExcelFile(Buffer.from(bytes), { trim: false });
      const found = sheet?.data.slice(1).map(([text]) => text ?? '');
      expect(found).toEqual(texts.map((text) => text.toWellFormed().replace(noControls, '')));
    }),
  );
});

test('large sheets are packed here: no worker is asked for', async () => {
  vi.stubGlobal('Worker', () => {
    throw new TypeError('This document requires TrustedScriptURL assignment.');
  });
  const rows = Array.from({ length: 20_000 }, (_, at) => [`Name ${at}`, `Ward ${at % 40}`]);
  const bytes = writeWorkbook([aSheet(rows), aSheet([], 'Empty')]);
  const sheets = Object.values(unzipSync(bytes)).map(({ length }) => length);
  expect(Math.max(...sheets)).toBeGreaterThan(1_000_000);
  const told = await read(writeWorkbook([aSheet(rows)]), {
    mapping: {
      kind: 'people',
      columns: { learnerName: 'A', department: 'B' },
      dateOrder: 'day first',
    },
  });
  expect(told.people).toHaveLength(20_000);
});

test('columns beyond Z have two letters', async () => {
  const columns = Array.from({ length: 60 }, (_, at) => ({ header: `H${at}`, width: 10 }));
  const bytes = writeWorkbook([{ name: 'Wide', columns, rows: [columns.map((_, at) => at)] }]);
  const xml = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  for (const place of ['Z1', 'AA1', 'AZ2', 'BA2', 'BH2']) expect(xml).toContain(`<c r="${place}"`);
  const [sheet] = await readExcelFile(Buffer.from(bytes));
  expect(sheet?.data[1]?.[59]).toBe(59);
});

function aSheet(rows: Cell[][], name = 'Sheet'): Sheet {
  const columns = ['A', 'B'].map((header) => ({ header, width: 12 }));
  return { name, columns, rows };
}
