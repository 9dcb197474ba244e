import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { read, shapeOf } from '../testing/read.ts';
import { sniffText } from './sniff-text.ts';

describe('a file that is no report is refused by what it is', () => {
  const oldExcel = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  it.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'The file is empty'],
    ['spaces', ' \n\t\n  \n', 'no row has any text'],
    ['an old workbook', Uint8Array.from(oldExcel), 'old Excel file'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ', 'a PDF'],
    ['a web page', '<!DOCTYPE html><html><body>', 'web page'],
    [
      'a web page called .xls',
      '\n <html xmlns:x="urn:schemas-microsoft-com:office:excel">',
      'web page',
    ],
    ['a table of HTML', '<table><tr><td>Name</td></tr></table>', 'web page'],
    ['XML', '<?xml version="1.0"?><Workbook>', 'an XML file'],
    ['a page that begins as XML', '<?xml version="1.0"?>\n<html>', 'web page'],
    ['a Word document', zip({ 'word/document.xml': 'x' }), 'word processor'],
    ['a presentation', zip({ 'ppt/presentation.xml': 'x' }), 'presentation'],
    ['a binary workbook', zip({ 'xl/workbook.bin': 'x' }), 'binary Excel workbook'],
    ['a spreadsheet of LibreOffice', openDocument(), 'OpenDocument'],
    ['a course package', zip({ 'imsmanifest.xml': '<manifest/>' }), 'course package'],
    ['files in a zip', zip({ 'report.csv': 'Name' }), 'Unpack it first'],
    ['an empty zip', zip({}), 'nothing in it'],
    ['a broken workbook', zip({ 'xl/workbook.xml': '<not' }), 'damaged'],
    ['half a zip', zip({ 'xl/workbook.xml': 'x'.repeat(900) }).slice(0, 60), 'damaged'],
    ['a compressed file', Uint8Array.from([0x1f, 0x8b, 8, 0]), 'compressed'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'picture'],
    ['a letter', '{\\rtf1\\ansi', 'word processor'],
    ['bytes', Uint8Array.from({ length: 500 }, (_, n) => (n * 7) % 23), 'no text'],
  ])('%s', async (_, content, message) => {
    const { reading } = await read(typeof content === 'string' ? content : new Uint8Array(content));
    expect(reading).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining(message),
    });
  });

  it('whatever its name says', async () => {
    expect(shapeOf(await read('Email,Department\na@x,b', { name: 'photo.jpg' }))).toBe(
      'staff-list',
    );
  });
});

describe('a workbook that would be too much is refused before it is unpacked', () => {
  it('by what its directory says', async () => {
    const bomb = zip({ 'xl/workbook.xml': 'x', 'xl/worksheets/sheet1.xml': '' });
    const told = await read(withSize(bomb, 'xl/worksheets/sheet1.xml', 4_000_000_000));
    expect(told.reading).toMatchObject({
      outcome: 'refused',
      message:
        'Unpacked, this workbook would be 4,001 MB, and 150 MB is the most that is read here. Save it as CSV, which may be of any size.',
    });
  });

  it('and when its directory is not honest', async () => {
    const random = Array.from({ length: 5000 }, (_, n) => String.fromCharCode(33 + ((n * n) % 89)));
    const liar = zip({ 'xl/workbook.xml': 'x', 'xl/worksheets/sheet1.xml': random.join('') });
    const told = await read(withSize(liar, 'xl/worksheets/sheet1.xml', 5));
    expect(told.reading).toMatchObject({
      outcome: 'refused',
      message: expect.stringContaining('damaged'),
    });
  });
});

describe('the separator', () => {
  it.each([
    ['a,b,c\n1;2,3\n', ',', '\n'],
    ['a\tb\n', '\t', '\n'],
    ['a;b;"c,d,e,f"\n', ';', '\n'],
    ['a|b\n', '|', '\n'],
    ['a\tb\tc,d\r\n', '\t', '\n'],
    ['a;b\r1;2\r', ';', '\r'],
    ['Report of the month\n\na;b\n', ';', '\n'],
    ['only one column\n', ',', '\n'],
    ['sep=|\r\na,b|c\r\n', '|', '\n'],
    ['"sep=;"\r\na,b;c\r\n', ';', '\n'],
    ['"a\nb,c",d;e;f\n', ';', '\n'],
  ])('of %j', (text, delimiter, newline) => {
    expect(sniffText(text)).toMatchObject({ kind: 'table', delimiter, newline });
  });

  it.each(['[{"a":1}]', ' { "statements": [] }', '[]', '{}', '[\n  {'])('%j is JSON', (text) => {
    expect(sniffText(text)).toEqual({ kind: 'json' });
  });
});

function zip(files: Record<string, string>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])),
  );
}

function openDocument(): Uint8Array {
  const type = strToU8('application/vnd.oasis.opendocument.spreadsheet');
  return zipSync({ mimetype: [type, { level: 0 }], 'content.xml': strToU8('<x/>') });
}

/** Writes another inflated size into the zip's directory (APPNOTE 4.3.12). */
function withSize(bytes: Uint8Array, name: string, size: number): Uint8Array<ArrayBuffer> {
  const changed = new Uint8Array(bytes);
  const view = new DataView(changed.buffer);
  for (let at = 0; at < changed.length - 46; at += 1) {
    const isEntry = view.getUint32(at, true) === 0x02014b50;
    const length = isEntry ? view.getUint16(at + 28, true) : 0;
    const found = new TextDecoder().decode(changed.subarray(at + 46, at + 46 + length));
    if (isEntry && found === name) view.setUint32(at + 24, size, true);
  }
  return changed;
}
