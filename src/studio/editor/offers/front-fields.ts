import { type Known, type Offer, selecting } from './offer.ts';

/** Every field of the front matter, with a value that can stand until its author has written another. */
export function newField({ shelves, warned, today }: Known): Offer[] {
  const [outcome = 'ST1'] = Object.keys(shelves.outcomes);
  const why = 'Say why you live with it';
  return [
    field('title', 'What the story is called', 'in the list of scenarios'),
    field('summary', 'One sentence that says what happens.', 'in the list of scenarios'),
    field('audience', 'everyone', 'everyone, managers or communications', true),
    field('outcomes', outcome, 'what it is evidence of', true),
    field('platform', 'Facebook', 'where it happens'),
    field('minutes', '5', 'how long it takes, 1 to 60'),
    field('reviewed', today, 'when somebody last read all of it'),
    field('review_by', halfAYearAfter(today), 'when somebody has to read it again'),
    field('toolkit', 'policy', 'the page of the toolkit that its endings offer'),
    { label: 'renamed', detail: 'old and new ids of scenes', insert: 'renamed: {}' },
    selecting(why, {
      label: 'accepted',
      detail: 'warnings that you live with',
      insert: `accepted:\n  - rule: ${warned[0] ?? 'reading-age'}\n    why: "${why}"`,
    }),
  ];
}

/** The same day six months on, or the last one of a shorter month; ISO dates. */
export function halfAYearAfter(today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(day, last))).toISOString().slice(0, 10);
}

function field(name: string, value: string, detail: string, isList = false): Offer {
  return selecting(value, {
    label: name,
    detail,
    insert: `${name}: ${isList ? `[${value}]` : value}`,
  });
}
