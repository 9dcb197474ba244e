import { nextOf } from '../next-of.ts';

export interface TweeLink {
  /** Of the whole, brackets included. */
  from: number;
  to: number;
  /** As it stands; empty where the name of the passage is the text. */
  text: string;
  target: string;
  /** `$key to 1`, which SugarCube runs when the link is followed. */
  setter: string;
}

/** A name and a text of this length together are no link any more. */
const longestChars = 2000;

/** Every link of a passage, in order, each on one line. */
export function findLinks(text: string): TweeLink[] {
  const next = nextOf(text);
  const links: TweeLink[] = [];
  let at = 0;
  for (;;) {
    const from = next('[[', at);
    const end = from < 0 ? -1 : next(']]', from + 2);
    if (end < 0) return links;
    const line = next('\n', from);
    const inner = text.slice(from + 2, end);
    if (inner.trim() === '' || end - from > longestChars || (line >= 0 && line < end)) {
      at = from + 2;
      continue;
    }
    links.push({ from, to: end + 2, ...readLink(inner) });
    at = end + 2;
  }
}

/**
 * What stands between the brackets: `Passage`, `text->Passage`, `Passage<-text` or `text|Passage`,
 * each with `][setter` behind it or not. Of several arrows the last `->` and the first `<-` count,
 * as in Twine.
 */
export function readLink(inner: string): Pick<TweeLink, 'text' | 'target' | 'setter'> {
  const cut = inner.indexOf('][');
  const [link, setter] = cut < 0 ? [inner, ''] : [inner.slice(0, cut), inner.slice(cut + 2)];
  const parts = (text: string, target: string) => ({
    text: text.trim(),
    target: target.trim(),
    setter,
  });
  const right = link.lastIndexOf('->');
  if (right >= 0) return parts(link.slice(0, right), link.slice(right + 2));
  const left = link.indexOf('<-');
  if (left >= 0) return parts(link.slice(left + 2), link.slice(0, left));
  const bar = link.lastIndexOf('|');
  if (bar >= 0) return parts(link.slice(0, bar), link.slice(bar + 1));
  return parts('', link);
}
