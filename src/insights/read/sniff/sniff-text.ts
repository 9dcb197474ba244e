import { refusals } from './refusals.ts';

/** What a text is, by its beginning, which may end anywhere: a table with a separator, JSON, or refused. */
export function sniffText(head: string): SniffedText {
  const text = head.replace(/^\uFEFF/, '');
  const start = text.slice(0, 2000).trimStart();
  if (/^<(?:!doctype html|html|head|body|table|meta|style|div)\b/i.test(start)) {
    return { kind: 'refused', message: refusals.html };
  }
  if (/^<\?xml|^<[a-z][\w:.-]*[\s>]/i.test(start)) return refuseXml(text);
  if (/^(?:\[\s*[[{\]]|\{\s*["}])/.test(start)) return { kind: 'json' };
  return sniffTable(text);
}

/** A page may begin as XML too, and so does what Excel 2003 saves. */
function refuseXml(text: string): SniffedText {
  const isPage = /<html\b/i.test(text.slice(0, 2000));
  return { kind: 'refused', message: isPage ? refusals.html : refusals.xml };
}

function sniffTable(text: string): SniffedText {
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  // Excel reads and writes a first line that says nothing but the separator.
  const [, told = '', line = ''] = /^("?sep=([^\r\n"])"?\r?[\r\n])/i.exec(text) ?? [];
  if (line !== '') return { kind: 'table', delimiter: line, newline, skippedChars: told.length };
  return { kind: 'table', delimiter: findDelimiter(text, newline), newline, skippedChars: 0 };
}

/**
 * The separator that the first full lines have most of, outside quotes; a comma where there is none. A title
 * above the header has none, so lines are looked at until one has.
 */
function findDelimiter(text: string, newline: string): string {
  const counts = new Map(delimiters.map((delimiter) => [delimiter, 0]));
  let isQuoted = false;
  let lines = 0;
  for (const character of text.slice(0, longestLook)) {
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    const count = counts.get(character);
    if (count !== undefined) counts.set(character, count + 1);
    if (character !== newline) continue;
    lines += 1;
    if (lines >= mostLines || Math.max(...counts.values()) > 0) break;
  }
  const most = Math.max(...counts.values());
  return delimiters.find((delimiter) => counts.get(delimiter) === most) ?? ',';
}

/** Where two are equally many, the first. */
const delimiters = [',', '\t', ';', '|'];
const longestLook = 60_000;
const mostLines = 12;

export type SniffedText =
  | { kind: 'table'; delimiter: string; newline: '\n' | '\r'; skippedChars: number }
  | { kind: 'json' }
  | { kind: 'refused'; message: string };
