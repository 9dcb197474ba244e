import { describe, expect, it } from 'vitest';
import { readDate } from './read-date.ts';

describe('a date is read', () => {
  it.each([
    ['Friday, 20 November 2026, 11:51 PM', '2026-11-20T23:51:00', 'Moodle 4.5, text'],
    ['20 November 2026, 11:51 PM', '2026-11-20T23:51:00', 'Moodle 4.5, xlsx'],
    ['2026-11-20 23:51:44', '2026-11-20T23:51:44', 'Moodle 4.5, activity completion'],
    ['20 November 2026, 12:05 AM', '2026-11-20T00:05:00', 'midnight'],
    ['20 November 2026, 12:05 PM', '2026-11-20T12:05:00', 'noon'],
    ['20 November 2026, 23:51', '2026-11-20T23:51:00', '24 hours'],
    ['20 November 2026', '2026-11-20T00:00:00', 'no time'],
    ['November 20, 2026, 11:51 p.m.', '2026-11-20T23:51:00', 'American'],
    ['20-Nov-2026', '2026-11-20T00:00:00', 'spreadsheets'],
    ['20-NOV-26', '2026-11-20T00:00:00', 'Oracle'],
    ['Dydd Gwener, 20 Tachwedd 2026, 11:51 YH', '2026-11-20T23:51:00', 'Welsh'],
    ['Freitag, 20. November 2026, 23:51', '2026-11-20T23:51:00', 'German'],
    ['vendredi 20 novembre 2026, 23:51', '2026-11-20T23:51:00', 'French'],
    ['viernes, 20 de noviembre de 2026, 23:51', '2026-11-20T23:51:00', 'Spanish'],
    ['piątek, 20 listopada 2026, 23:51', '2026-11-20T23:51:00', 'Polish: the day says which'],
    ['utorak, 20. listopada 2026., 23:51', '2026-10-20T23:51:00', 'Croatian: another month'],
    ['2026年11月20日 23:51', '2026-11-20T23:51:00', 'Japanese and Chinese'],
    ['2026年11月20日 下午11:51', '2026-11-20T23:51:00', 'Chinese, 12 hours'],
    ['2026년 11월 20일 오후 11:51', '2026-11-20T23:51:00', 'Korean'],
    ['٢٠ نوفمبر ٢٠٢٦, ١١:٥١ م', '2026-11-20T23:51:00', 'Arabic digits'],
    ['2026-11-20', '2026-11-20T00:00:00', 'ISO 8601'],
    ['2026-11-20T23:51:44.120Z', '2026-11-20T23:51:44', 'ISO 8601 with a zone'],
    ['2026-11-20T23:51:44+01:00', '2026-11-20T22:51:44', 'an hour ahead of UTC'],
    ['2026-11-20T23:51-05:30', '2026-11-21T05:21:00', 'behind UTC'],
    ['2026/11/20 23:51', '2026-11-20T23:51:00', 'slashes'],
    ['20/11/2026', '2026-11-20T00:00:00', 'digits, day first'],
    ['3/4/2026', '2026-04-03T00:00:00', 'digits, day first'],
    ['20.11.26 11:51', '2026-11-20T11:51:00', 'two digits of a year'],
    ['20/11/1971 11:51:30 pm', '1971-11-20T23:51:30', 'with seconds'],
    ['46346.99375', '2026-11-20T23:51:00', 'Excel serial number'],
    ['46346', '2026-11-20T00:00:00', 'Excel serial number'],
    ['1795219546', '2026-11-21T00:05:46', 'seconds since 1970'],
    ['1795219546000', '2026-11-21T00:05:46', 'milliseconds since 1970'],
    ['29/02/2028', '2028-02-29T00:00:00', 'leap year'],
  ])('%s is %s (%s)', (cell, expected) => {
    expect(read(cell)).toBe(expected);
  });

  it('with the month first, where HR says so', () => {
    expect(read('03/04/2026', 'month first')).toBe('2026-03-04T00:00:00');
    expect(read('2026-11-20', 'month first')).toBe('2026-11-20T00:00:00');
  });

  it('by the language of its header, where the day of the week does not tell', () => {
    expect(read('20 listopada 2026, 23:51', 'day first', 'pl')).toBe('2026-11-20T23:51:00');
    expect(read('20 listopada 2026, 23:51')).toContain('two months in two languages');
  });
});

describe('what is no date is not guessed at', () => {
  it.each([
    ['', 'is not a date'],
    ['-', 'is not a date'],
    ['November', 'is not a date'],
    ['yesterday', 'is not a date'],
    ['20 Novembre', 'is not a date'],
    ['12 34 November 2026', 'is not a date'],
    ['31/02/2026', 'not a day of the calendar'],
    ['31 November 2026', 'not a day of the calendar'],
    ['29/02/2026', 'not a day of the calendar'],
    ['0/11/2026', 'not a day of the calendar'],
    ['2026-13-01', 'not a day of the calendar'],
    ['20 November 2026, 25:00', 'a time that no clock shows'],
    ['2026-11-20 23:60', 'a time that no clock shows'],
    ['11/20/2026', 'say that this file has the month first'],
    ['20261120', 'is not a date'],
    ['80', 'is not a date'],
    ['1e9', 'is not a date'],
    ['constructor', 'is not a date'],
    ['9'.repeat(500), 'is not a date'],
  ])('%s %s', (cell, problem) => {
    expect(read(cell)).toContain(problem);
  });

  it('a month 13 depends on the order', () => {
    expect(read('20/11/2026', 'month first')).toContain('say that this file has the day first');
  });
});

// As the LMS would write it with the browser's own tables: every month, with and without the day of the week.
describe.each([
  ...['en-GB', 'en-US', 'cy', 'de', 'fr', 'es', 'pl', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'fi'],
  ...['is', 'et', 'lv', 'lt', 'cs', 'sk', 'sl', 'hr', 'sr', 'bs', 'mk', 'sq', 'hu', 'ro', 'bg'],
  ...['uk', 'ru', 'el', 'tr', 'ga', 'ca', 'gl', 'mt', 'ar', 'fa', 'ur', 'hi', 'bn', 'pa', 'gu'],
  ...['ta', 'ml', 'ne', 'si', 'th', 'id', 'ms', 'fil', 'sw', 'so', 'ja', 'zh', 'ko'],
])('dates in %s', (language) => {
  it.each([true, false])('with 12 hours: %s', (hour12) => {
    for (let month = 0; month < 12; month += 1) {
      const at = Date.UTC(2026, month, 20, 23, 51);
      const format = new Intl.DateTimeFormat(language, {
        ...{ calendar: 'gregory', timeZone: 'UTC', weekday: 'long', day: 'numeric' },
        ...{ month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit', hour12 },
      });
      expect(readDate(format.format(at), { order: 'day first', language: '' }).at).toBe(at);
    }
  });
});

function read(
  cell: string,
  order: 'day first' | 'month first' = 'day first',
  language = '',
): string {
  const { at, problem } = readDate(cell, { order, language });
  return at === null ? problem : new Date(at).toISOString().slice(0, 19);
}
