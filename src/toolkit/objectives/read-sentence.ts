// What a sentence names: an amount, or a time. Figures that are part of a date, an hour, an age or a name are no
// amounts, and are taken out before anything is looked for.

/** Whether a text says how many or how much, in figures or in words: `90%`, `twenty`, `at least one`, `half of`. */
export function namesNumber(text: string): boolean {
  return namesFigure(text) || shareWords.test(withoutOtherFigures(text));
}

/** Whether a text has a count or a figure in it. Words for a share, such as 'about half', are none. */
export function namesFigure(text: string): boolean {
  const rest = withoutOtherFigures(text);
  return /\d/.test(rest) || countWords.test(rest);
}

/** Whether a text says by when, or for how long. */
export function namesTime(text: string): boolean {
  return [...dates, monthAlone, capitalMonth, periodWords].some(
    (pattern) => text.search(pattern) !== -1,
  );
}

function withoutOtherFigures(text: string): string {
  return [...dates, ...otherFigures].reduce((rest, pattern) => rest.replace(pattern, ' '), text);
}

const months =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const monthAlone =
  /\b(?:January|February|April|June|July|August|September|October|November|December)\b/i;
/** In small letters these are other words: staff may march. */
const capitalMonth = /\b(?:March|May|MARCH|MAY)\b/;
const periodWords =
  /\b(?:weeks?|months?|quarters?|years?|spring|summer|autumn|winter|christmas|easter)\b/i;
const year = "(?:(?:19|20)\\d{2}|['’]\\d{2})\\b";
const counts =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty(?:-four)?|thirty)';

const dates: RegExp[] = [
  // 31 Mar 2027, the 31st of March, March 31st, Mar 2027
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?:\\s+of)?[\\s-]+${months}(?:[\\s,-]*${year})?`, 'gi'),
  new RegExp(`\\b${months}\\s+\\d{1,2}(?:st|nd|rd|th)?\\b(?:[\\s,]*${year})?`, 'gi'),
  new RegExp(`\\b${months}[\\s-]*${year}`, 'gi'),
  // 2027-03-31, 31/03/2027, 31.03.27
  /\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})\b/g,
  // 2026/27, 2026–2027
  /\b(?:19|20)\d{2}\s?[/–-]\s?(?:\d{4}|\d{2})\b/g,
  // by 31/3; 26/27; and 31/3 alone, which is no share, as 7/10 is
  /\b(?:by|on|from|until|till|since|before|after)\s+\d{1,2}\/\d{1,2}\b/gi,
  /\b(?:2[0-9]|3[01])\/(?:[1-9]|0[1-9]|1[0-2]|2[1-9])\b/g,
  /\b(?:19[5-9]\d|20(?:0[1-9]|[1-4]\d))\b/g,
  // the 31st, Q3, H1, first half of the year
  /\b\d+(?:st|nd|rd|th)\b/gi,
  /\b[QH][1-4]\b/gi,
  /\b(?:first|second|other|latter|last)\s+half\b|\bhalf(?:\s+of)?\s+(?:the|this|next|a)\s+(?:financial\s+|calendar\s+)?year\b/gi,
];

const otherFigures: RegExp[] = [
  // How long it takes, not how much it is.
  new RegExp(
    `\\b(?:in|for|over|within|after|next|last|first)(?:\\s+the)?(?:\\s+(?:next|last|first))?\\s+${counts}\\s+(?:months?|quarters?|years?)\\b`,
    'gi',
  ),
  // 9am, 9.30 am, 17:00
  /\b\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\b|\b\d{1,2}:\d{2}\b|\b\d{1,2}\s+o[’']clock\b/gi,
  /\b24\/7\b/g,
  // COVID-19, over-65s, B12
  /(?<!\p{L})\p{L}{1,30}-?\d+\w*/gu,
  // Ward 6, Wards 6 and 7, Band 5
  /\b(?:wards?|bands?|bays?|levels?|phases?|types?|tiers?|weeks?|days?|months?|years?|quarters?|clauses?|sections?|objectives?|priority|priorities|rooms?|floors?|buildings?|units?|clinics?|theatres?|grades?|channel|radio)\s+(?:\d+\p{L}?|one|two|three|four|five|six|seven|eight|nine|ten)\b(?:\s*(?:,|&|and|to|or|-|–)\s*\d+\b(?!%))*/giu,
  /\b(?:NHS|call|dial|ring)\s+\d{3}\b/gi,
  // 18 to 25 year olds, aged 16-25, under 25s
  /\b\d+(?:\s*(?:-|–|to)\s*\d+)?[\s-]year[\s-]olds?\b/gi,
  /\baged?\s+\d+(?:\s*(?:-|–|to|and)\s*\d+)?\b|\b(?:under|over)[\s-]\d+s\b/gi,
  // The number of an item in a list.
  /^[ \t]*\d{1,3}[.)]\s/gm,
  // One that counts nothing.
  /\b(?:one|1)[\s-](?:to|on)[\s-](?:one|1)\b|\b1:1\b/gi,
  /\b(?:no|any|every|each|the|this|that|which|number)[\s-]one\b/gi,
  /\bone(?:\s+(?:another|by\s+one|voice|team)\b|-(?:off|stop)\b)/gi,
  /(?<!\b(?:within|in|than|per|for|least|most)\s)\bone\s+day\b/gi,
];

/** No 'all', 'every' or 'no': all staff may feel heard, and nobody has counted. */
const countWords =
  /\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen)\b/i;

const shareWords =
  /\bhalf\b(?![\s-](?:term|way)\b|-)|\b(?:halve[sd]?|twice|doubled?|doubling|triple[sd]?|treble[sd]?)\b(?!-)|\b(?:a|one|two)[\s-]thirds?\s+of\b|\b(?:a|one|three)[\s-]quarters?\s+of\b/i;
