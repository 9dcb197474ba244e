import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asSaved, decodeText, encodeText, type TextForm } from './text-form.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('a file of text', () => {
  it.each<[string, Uint8Array, string, TextForm, number]>([
    ['UTF-8', utf8('Café\n'), 'Café\n', { hasMark: false, lineEnd: 'lf' }, 0],
    ['an empty file', bytes(), '', { hasMark: false, lineEnd: 'lf' }, 0],
    ['with a mark', utf8('\ufeffa\n'), 'a\n', { hasMark: true, lineEnd: 'lf' }, 0],
    ['of Windows', utf8('a\r\nb\r\n'), 'a\nb\n', { hasMark: false, lineEnd: 'crlf' }, 0],
    ['of an old Mac', utf8('a\rb\r'), 'a\nb\n', { hasMark: false, lineEnd: 'lf' }, 0],
    [
      'mostly of Windows',
      utf8('a\r\nb\r\nc\n'),
      'a\nb\nc\n',
      { hasMark: false, lineEnd: 'crlf' },
      0,
    ],
    [
      'Windows-1252: “it’s £5”',
      bytes(0x93, ...utf8('it'), 0x92, ...utf8('s '), 0xa3, ...utf8('5, and more words'), 0x94),
      '“it’s £5, and more words”',
      { hasMark: false, lineEnd: 'lf' },
      1,
    ],
    [
      'UTF-16, little end first',
      bytes(0xff, 0xfe, 0x61, 0, 0x0d, 0, 0x0a, 0),
      'a\n',
      { hasMark: false, lineEnd: 'crlf' },
      1,
    ],
    [
      'UTF-16, big end first',
      bytes(0xfe, 0xff, 0, 0x61),
      'a',
      { hasMark: false, lineEnd: 'lf' },
      1,
    ],
    ['right to left', utf8('مرحبا\n'), 'مرحبا\n', { hasMark: false, lineEnd: 'lf' }, 0],
  ])('is read: %s', (_, file, text, form, notes) => {
    const found = decodeText(file);
    expect(found).toMatchObject({ text, form });
    expect('notes' in found && found.notes).toHaveLength(notes);
  });

  it.each<[string, Uint8Array]>([
    ['a null byte', utf8('a\0b')],
    ['an escape', utf8('a\u001bb')],
    ['a null byte after a mark', utf8('\ufeffa\0')],
    ['bytes that are no UTF-8 after a mark', bytes(0xef, 0xbb, 0xbf, 0xc3, 0x28)],
    ['half a UTF-16 sign', bytes(0xff, 0xfe, 0x00, 0xd8)],
    ['mostly signs beyond ASCII', bytes(0xc3, 0x28, 0xe9, 0xfc, 0xe4, 0x61)],
  ])('is refused for %s', (_, file) => {
    expect(decodeText(file)).toHaveProperty('problem');
  });

  it('is the same bytes again when nothing was changed', () => {
    const line = fc.string({ unit: 'grapheme' }).filter((one) => !/\p{Cc}/u.test(one));
    const form = fc.record<TextForm>({
      hasMark: fc.boolean(),
      lineEnd: fc.constantFrom('lf', 'crlf'),
    });
    fc.assert(
      fc.property(fc.array(line, { minLength: 2 }), form, (lines, given) => {
        const file = encodeText(lines.join('\n').replace(/^\ufeff+/, ''), given);
        const found = decodeText(file);
        if ('problem' in found) throw new Error(found.problem);
        expect(found.form).toEqual(given);
        expect(encodeText(found.text, found.form)).toEqual(file);
      }),
    );
  });

  it('keeps half an emoji from making a saved file look changed', () => {
    const text = 'a \ud83d b';
    const found = decodeText(encodeText(text, { hasMark: false, lineEnd: 'lf' }));
    expect(found).toMatchObject({ text: asSaved(text) });
  });
});
