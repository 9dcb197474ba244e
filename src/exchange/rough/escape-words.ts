/**
 * Plain words as Markdown that shows them and means nothing else: `a *b*` becomes `a \*b\*`. Braces
 * become round brackets, backticks quotation marks, and a `<` that looks like HTML gets a space,
 * because a story may hold none of these. One line; what a line may not begin with is escaped too.
 */
export function escapeWords(text: string): string {
  return text
    .replace(/\\/g, '\\\\')
    .replace(/[*_[\]|~]/g, '\\$&')
    .replace(/&(?=#|\w+;)/g, '&amp;')
    .replace(/\{/g, '(')
    .replace(/\}/g, ')')
    .replace(/`/g, "'")
    .replace(/<(?=[A-Za-z/!?])/g, '< ')
    .replace(/^(\s*)(#{1,6}(?=\s|$)|[>+-])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/^\s*=+\s*$/, '');
}
