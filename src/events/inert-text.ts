/**
 * Text as no spreadsheet runs it: what would begin a formula gets an apostrophe in front. So does such text
 * that has apostrophes in front already, so that `readInert` gives back exactly what was written.
 * Source: OWASP ASVS 1.2.10 and its page on CSV injection: `= + - @`, tab, carriage return, full-width forms.
 */
export function writeInert(text: string): string {
  return isDangerous(text) ? `'${text}` : text;
}

/** The text that was made inert; any other text as it is. */
export function readInert(cell: string): string {
  return cell.charCodeAt(0) === apostrophe && isDangerous(cell) ? cell.slice(1) : cell;
}

function isDangerous(text: string): boolean {
  return /^'*[\s\0]*?[=+\-@＝＋－＠\t\r\n\0]/.test(text);
}

const apostrophe = 39;
