/** The block at the top of an imported story: complete, with placeholders for what nobody can know. */
export function writeFrontMatter({ title, from, words, today }: FrontMatterParts): string {
  const minutes = Math.min(60, Math.max(1, Math.round(words / wordsPerMinute)));
  return [
    '---',
    `title: ${quote(title)}`,
    `summary: Brought from ${from}. Say here in one sentence what happens.`,
    'audience: [everyone]',
    // No outcome is made up: the check asks for one until an editor has chosen.
    'outcomes: [to-choose]',
    'platform: Social media',
    `minutes: ${minutes}`,
    `reviewed: ${today}`,
    `review_by: ${halfAYearAfter(today)}`,
    'renamed: {}',
    '---',
  ].join('\n');
}

export interface FrontMatterParts {
  title: string;
  from: string;
  /** Of the whole story; a path is shorter, but decisions take time. */
  words: number;
  /** ISO date. */
  today: string;
}

const wordsPerMinute = 200;

/** A JSON string is a YAML string too. */
function quote(text: string): string {
  const isPlain =
    /^[A-Za-z][A-Za-z0-9 ',.()-]*$/.test(text) && !/^(?:true|false|null)$/i.test(text);
  return isPlain ? text.trim() : JSON.stringify(text);
}

function halfAYearAfter(date: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === '') return date;
  // The last day of a month where that month is shorter.
  const last = new Date(Date.UTC(Number(year), Number(month) + 6, 0)).getUTCDate();
  const then = new Date(Date.UTC(Number(year), Number(month) + 5, Math.min(Number(day), last)));
  return then.toISOString().slice(0, 10);
}
