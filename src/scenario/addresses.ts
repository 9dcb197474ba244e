/**
 * A scene of the story, an `https:` page, a `mailto:` address or a page of guidance. Nothing else may
 * be linked to.
 */
export function isSafeLink(url: string): boolean {
  return (
    /^#[^\s]*$/.test(url) ||
    /^https:\/\/[^\s]+$/i.test(url) ||
    /^mailto:[^\s]+$/i.test(url) ||
    guidanceLinked(url) !== null
  );
}

/**
 * The id of the page of guidance that a link leads to, as it is written in a story,
 * `../../content/guidance/speaking-up.md`, or between the pages themselves, `speaking-up.md`.
 */
export function guidanceLinked(url: string): string | null {
  return (
    /^(?:\.\.\/\.\.\/content\/guidance\/)?([a-z0-9]+(?:-[a-z0-9]+)*)\.md$/.exec(url)?.[1] ?? null
  );
}

/** A relative path without a scheme, a host or a way out of the folder. */
export function isBesideStory(url: string): boolean {
  return /^(?:\.\/)?[A-Za-z0-9_-][A-Za-z0-9._/-]*$/.test(url) && !url.split('/').includes('..');
}
