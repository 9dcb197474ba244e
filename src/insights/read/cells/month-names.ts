// Moodle writes dates in words, in the site's language: 'Friday, 20 November 2026, 11:51 PM'. The names come
// from the browser's own tables, so that no list of ours can go out of date; each language is built when the
// first date needs it.

/**
 * The months, 1 to 12, that a date's words may name, each with the days of the week of the languages that
 * say so. Two languages may use one word for two months: Polish `listopada` is November, Croatian `listopada`
 * is October. `language` (`pl`) is asked first. Names in full go before short ones, which are more often
 * some other word.
 */
export function findMonths(words: readonly string[], language: string): MonthMeaning[] {
  const folded = words.map(foldWord);
  // Irish has names of two words: Meán Fómhair.
  const pairs = folded.slice(1).map((word, index) => `${folded[index]}${word}`);
  const asked = [...pairs, ...folded].slice(0, mostWords);
  const key = `${language} ${asked.join(' ')}`;
  const known = meanings.get(key);
  if (known) return known;
  const found = searchGroups(asked, language);
  if (meanings.size < mostRemembered) meanings.set(key, found);
  return found;
}

/** English and Welsh go first and each alone: their dates must not be read as another language's. */
function searchGroups(words: readonly string[], language: string): MonthMeaning[] {
  const groups = [...(language === '' ? [] : [[language]]), ...languageGroups];
  for (const group of groups) {
    for (const width of ['long', 'short'] as const) {
      const found = group.flatMap((one) => {
        const { [width]: months, weekdays } = namesOf(one);
        return words.flatMap((word) => {
          const month = months.get(word);
          return month === undefined ? [] : [{ month, weekdays }];
        });
      });
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** Whether a word says before noon or after it, in any of the languages; null: neither. */
export function findHalfDay(word: string): 'am' | 'pm' | null {
  const folded = foldWord(word);
  if (halfDays.size === 0) fillHalfDays();
  return halfDays.get(folded) ?? null;
}

/** Without case, accents, points and spaces: `a. m.` and `AM` are one, `März` and `marz` too. */
export function foldWord(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Mc}]+/gu, '');
}

function namesOf(language: string): LanguageNames {
  const kept = names.get(language);
  if (kept) return kept;
  const built = {
    long: buildMonths(language, 'long'),
    short: buildMonths(language, 'short'),
    weekdays: buildWeekdays(language),
  };
  names.set(language, built);
  return built;
}

/** A month has two forms in many languages: by itself, and after the number of a day. */
function buildMonths(language: string, width: 'long' | 'short'): Map<string, number> {
  const months = new Map<string, number>();
  const month = { ...calendar, month: width };
  const formats = [
    new Intl.DateTimeFormat(language, month),
    new Intl.DateTimeFormat(language, { ...month, day: 'numeric', year: 'numeric' }),
  ];
  for (let number = 1; number <= 12; number += 1) {
    const date = Date.UTC(2026, number - 1, 15);
    for (const format of formats) {
      const part = format.formatToParts(date).find(({ type }) => type === 'month')?.value ?? '';
      const folded = foldWord(part);
      if (longEnough.test(folded) && !months.has(folded)) months.set(folded, number);
    }
  }
  return months;
}

/** 0 for Sunday. */
function buildWeekdays(language: string): Map<string, number> {
  const weekdays = new Map<string, number>();
  for (const width of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { ...calendar, weekday: width });
    // 4 January 2026 was a Sunday.
    for (let day = 0; day < 7; day += 1) {
      for (const word of format.format(Date.UTC(2026, 0, 4 + day)).split(/[\s,]+/)) {
        const folded = foldWord(word);
        if (folded !== '') weekdays.set(folded, weekdays.has(folded) ? severalDays : day);
      }
    }
  }
  return weekdays;
}

function fillHalfDays(): void {
  const formats = languageGroups
    .flat()
    .map((language) => new Intl.DateTimeFormat(language, { ...calendar, ...twelveHours }));
  for (const format of formats) {
    for (const [half, hour] of [['am', 9] as const, ['pm', 21] as const]) {
      const parts = format.formatToParts(Date.UTC(2026, 0, 15, hour));
      const folded = foldWord(parts.find(({ type }) => type === 'dayPeriod')?.value ?? '');
      if (folded !== '' && !halfDays.has(folded)) halfDays.set(folded, half);
    }
  }
  for (const word of ['am', 'yb', 'vorm', 'vormittags']) halfDays.set(word, 'am');
  for (const word of ['pm', 'yh', 'nachm', 'nachmittags']) halfDays.set(word, 'pm');
}

const calendar = { timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
const twelveHours = { hour: 'numeric', hour12: true } as const;
/** Parts of a name that more than one day has, such as Portuguese `feira`. */
const severalDays = -1;
const mostRemembered = 1000;
/** Of a date: more than these are no date. */
const mostWords = 16;
/** Two letters are more often some other word; two of other scripts' letters may be a month. */
const longEnough = /\p{L}{3}|[^\0-\u024F]{2}|^\p{Lo}/u;
const names = new Map<string, LanguageNames>();
const meanings = new Map<string, MonthMeaning[]>();
const halfDays = new Map<string, 'am' | 'pm'>();

const languageGroups: readonly (readonly string[])[] = [
  ['en-GB', 'en-US'],
  ['cy'],
  [
    ...['de', 'fr', 'es', 'pl', 'it', 'pt', 'nl', 'sv', 'da', 'nb', 'nn', 'fi', 'is', 'et', 'lv'],
    ...['lt', 'cs', 'sk', 'sl', 'hr', 'sr', 'sr-Latn', 'bs', 'mk', 'sq', 'hu', 'ro', 'bg', 'uk'],
    ...['ru', 'el', 'tr', 'ga', 'ca', 'gl', 'mt', 'ar', 'fa', 'ur', 'hi', 'bn'],
    ...['pa', 'gu', 'ta', 'ml', 'ne', 'si', 'th', 'id', 'ms', 'fil', 'sw', 'so', 'am'],
  ],
];

export interface MonthMeaning {
  month: number;
  weekdays: ReadonlyMap<string, number>;
}

interface LanguageNames {
  long: Map<string, number>;
  short: Map<string, number>;
  weekdays: Map<string, number>;
}
