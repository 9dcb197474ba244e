/** A text in quotation marks inside a sentence, without its full stop; words that have marks keep their own. */
export function quoteText(text: string): string {
  const bare = text.trim().replace(/\.$/, '');
  return /^["“‘'][\s\S]*["”’']$/.test(bare) ? bare : `“${bare}”`;
}
