/** The sentence of a rule that stops a build. */
export function error<Data>(say: (data: Data) => string) {
  return { severity: 'error', say } as const;
}

/** The sentence of a rule that an editor may accept with a reason, in the front matter. */
export function warning<Data>(say: (data: Data) => string) {
  return { severity: 'warning', say } as const;
}

/** Enough of a choice to know it by, without the quotation marks of what is said in it. */
export function shorten(choice: string): string {
  const words = choice.replace(/^"|"$/g, '');
  return words.length > 60 ? `${words.slice(0, 59).trimEnd()}…` : words;
}

/** A question that names what a slip was probably meant to be, or nothing; ends with a space. */
export function didYouMean(nearest: readonly string[]): string {
  if (nearest.length === 0) return '';
  const names = nearest.map((name) => `"${name}"`);
  const last = names.pop();
  return `Did you mean ${names.length > 0 ? `${names.join(', ')} or ${last}` : last}? `;
}

/** Words as a sentence has them: `a, b and c`. */
export function list(words: readonly string[]): string {
  const [last, ...rest] = [...words].reverse();
  return rest.length > 0 ? `${rest.reverse().join(', ')} and ${last}` : (last ?? 'nothing');
}
