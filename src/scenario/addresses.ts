/** A scene of the story, an `https:` page or a `mailto:` address. Nothing else may be linked to. */
export function isSafeLink(url: string): boolean {
  return /^#[^\s]*$/.test(url) || /^https:\/\/[^\s]+$/i.test(url) || /^mailto:[^\s]+$/i.test(url);
}

/** A relative path without a scheme, a host or a way out of the folder. */
export function isBesideStory(url: string): boolean {
  return /^(?:\.\/)?[A-Za-z0-9_-][A-Za-z0-9._/-]*$/.test(url) && !url.split('/').includes('..');
}
