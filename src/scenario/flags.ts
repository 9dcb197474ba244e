/** Whether a word can name something remembered: lower-case letters and digits, joined by hyphens. */
export function isFlag(word: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(word);
}
