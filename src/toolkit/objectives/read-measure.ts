import { namesNumber } from './read-sentence.ts';

/**
 * Whether all that is counted is attention: likes, followers, views, reach. Beside something else they are
 * welcome, so every word of the measure has to be about attention: 'posts answered within a day' is not.
 */
export function countsAttentionOnly(measure: string, sentence: string): boolean {
  const words = measure.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? [];
  const isAttention =
    words.some((word) => attention.has(word)) &&
    words.every((word) => attention.has(word) || around.has(word) || /^\d+$/.test(word));
  return isAttention || aimsAtAttentionOnly(sentence);
}

/** `500 new followers by June`, unless the sentence counts something else as well. */
function aimsAtAttentionOnly(sentence: string): boolean {
  const rest = sentence.replace(attentionTarget, ' ');
  return rest !== sentence && !namesNumber(rest);
}

const attention = wordsOf(`
  like likes follower followers following follow follows reach reached impression impressions view views viewer
  viewers viewed see sees saw seen share shares shared retweet retweets repost reposts reposted mention mentions
  mentioned posts posted hashtag hashtags click clicks clicked clickthrough clickthroughs subscriber subscribers
  subscription subscriptions subs reaction reactions heart hearts emoji emojis engagement engagements play plays
  hit hits pageview pageviews
`);

/** What may stand beside them without making them anything else. */
const around = wordsOf(`
  a an the of on in by per each every for to from with and or plus our its their we us it they is are was were has
  have get gets how many much often who number numbers total count counts counting counted raw alone only average
  mean median rate rates level levels percentage percent growth increase increased rise change more new extra most
  daily weekly monthly quarterly yearly annual week month quarter year through throughs post page pages account
  accounts channel channels profile feed video videos reel reels story stories content campaign tweet tweets social
  media online organic facebook instagram twitter x linkedin youtube tiktok threads bluesky snapchat people users
`);

const attentionTarget =
  /(?<!\d)\d[\d,]{0,15}[km]?%?\s+(?:more\s+|extra\s+)?(?:[\w-]+\s+)?(?:likes|followers|impressions|views|viewers|subscribers|clicks|retweets|reposts|mentions|hashtags|reactions|shares)\b(?!\s+(?:who|that|which)\b)|\bpublish(?:es|ing)?\s+\d+\s+(?:[\w-]+\s+)?posts\b/gi;

function wordsOf(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}
