/**
 * Words as one plain line for a report: no line breaks, at most `longest` characters, and no first
 * character that a spreadsheet takes for a formula or SCORM 2004 for a language mark (`{lang=…}`).
 * Moodle's spreadsheet export of a whole course breaks on one answer that begins with `=`. (tracking G)
 */
export function sayPlainly(words: string, longest = 250): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
  const line = words.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\s]+/g, ' ').trim();
  const safe = line.replace(/\p{Surrogate}/gu, '').replace(/^[=+\-@{|%\s]+/, '');
  if (safe.length <= longest) return safe;
  let text = '';
  for (const letter of safe) {
    if (text.length + letter.length > longest - 1) break;
    text += letter;
  }
  return `${text.trimEnd()}…`;
}
