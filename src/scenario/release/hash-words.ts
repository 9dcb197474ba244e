/**
 * Eight characters `[0-9a-f]` that change with the words of a text and not with the white space
 * between them: FNV-1a, 32 bits. It tells a few texts of one scene apart, and keeps nothing secret.
 */
export function hashWords(text: string): string {
  let hash = 0x811c9dc5;
  const words = text.replace(/\s+/g, ' ').trim();
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
