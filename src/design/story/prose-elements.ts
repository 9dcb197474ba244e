/** Elements of HTML that stand in prose as they are, without any attribute. */
export const plainElements: readonly string[] = [
  ...['p', 'em', 'strong', 'ul', 'li', 'blockquote', 'h2', 'h3'],
];

/**
 * Everything that prose is made of, with its attributes. What is not on this list is left out when prose is
 * made; `Prose.svelte` shows what is on it and nothing else.
 */
export const proseElements: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ new Map([
  ...plainElements.map((tag): [string, string[]] => [tag, []]),
  ['br', []],
  ['ol', ['start']],
  ['a', ['href']],
  ['img', ['alt', 'src']],
  ['Cite', ['label', 'href', 'title']],
  ['ContentNote', []],
  ['GuideLink', ['to']],
  ['Message', ['from', 'to', 'time', 'via']],
  ['Post', ['by', 'platform', 'time', 'likes']],
  ['Reply', ['by', 'time', 'likes']],
  ['When', ['remembered', 'not']],
]);

/** Elements that stand in a line of text. All others begin a line of their own. */
export const inlineElements: readonly string[] = ['em', 'strong', 'a', 'img', 'Cite', 'GuideLink'];

/** Where prose may lead: a scene, a page on the web, an address for e-mail. Pages of guidance have their own element. */
export function isProseLink(href: string): boolean {
  return /^(?:#|https:|mailto:)/i.test(href);
}
