/** Whether a text has a number in it, as a figure or a word. A date alone is none. */
export function namesNumber(text: string): boolean {
  const rest = text
    .replace(
      new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?\\s+(?:${months})\\b(?:\\s+\\d{4})?`, 'gi'),
      ' ',
    )
    .replace(new RegExp(`\\b(?:${months})\\s+\\d{4}\\b`, 'gi'), ' ')
    .replace(/\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b(?:19|20)\d{2}\b/g, ' ');
  return /\d/.test(rest) || numberWords.test(rest);
}

/** Whether a text says by when, or for how long. */
export function namesTime(text: string): boolean {
  return (
    new RegExp(`\\b(?:${months})\\b`, 'i').test(text) ||
    /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b20\d{2}\b|\b(?:weeks?|months?|quarters?|years?|spring|summer|autumn|winter|christmas|easter)\b/i.test(
      text,
    )
  );
}

/** Whether all that is counted is attention: likes, followers, views, reach. Beside something else they are welcome. */
export function countsAttentionOnly(measure: string, sentence: string): boolean {
  const parts = measure
    .split(/[;,.\n]|\band\b|\bplus\b|\bor\b/i)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isAttention = parts.length > 0 && parts.every((part) => attention.test(part));
  return (
    isAttention ||
    new RegExp(`\\d[\\d,]*%?\\s+(?:\\w+\\s+)?${attention.source}`, 'i').test(sentence)
  );
}

const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';

const numberWords =
  /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|half|third|quarter of|double|twice|all|every|each|none|no)\b/i;

const attention =
  /\b(?:likes?|followers?|following|reach|impressions?|views?|viewers?|shares?|retweets?|reposts?|mentions?|(?:number of |raw )?posts|post counts?|engagement rate|hashtags?)\b/i;
