/** One or two letters for a picture: 'Mei-Ling Chan' is `MC`, 'Kath' is `K`, 'larkmoor_news' is `L`. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).map(firstLetterOf).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : ''].join('').toUpperCase();
}

/** 1 to 5, the same for a name wherever it appears; the colours are in tokens.scss. */
export function toneOf(name: string): number {
  let sum = 0;
  for (const letter of name) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 100_003;
  return (sum % 5) + 1;
}

function firstLetterOf(word: string): string {
  return word.match(/[\p{L}\p{N}]/u)?.[0] ?? '';
}
