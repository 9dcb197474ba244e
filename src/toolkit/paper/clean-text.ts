/**
 * A text as every form of a paper can hold it: XML has no place for control characters, half a surrogate pair
 * or a noncharacter, and one of them would make a Word file unreadable. Controls that turn the direction of
 * writing go too, because they would turn what comes after them. Line breaks and tabs stay.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[^\P{Cc}\n\t]|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** On one line: for a heading, a cell of a list, a title. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** The lines of a text that say something. */
export function cleanLines(text: string): string[] {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '');
}
