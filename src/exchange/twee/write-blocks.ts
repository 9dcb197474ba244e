/*
 * Turns the pieces of a passage into blocks of Markdown. Marks stand as letters of the private-use area,
 * which no imported text holds, until everything else is escaped.
 */
import { decode } from 'html-entities';
import { dropUnshowable } from '../prepare-source.ts';
import { escapeWords } from '../rough/escape-words.ts';
import { plainWords } from '../rough/plain-words.ts';
import type { Dialect } from './dialect.ts';
import type { Token } from './token.ts';

const strong = '\ue000';
const emphasis = '\ue001';
const open = '\ue002';
const close = '\ue003';

/** Paragraphs, lists and quotes of a passage, without its links on; those within a sentence leave their words. */
export function writeBlocks(tokens: readonly Token[], dialect: Dialect): string[] {
  const inserts: string[] = [];
  const text = tokens.map((token) => mark(token, inserts)).join('');
  const blocks: { kind: Kind; lines: string[] }[] = [];
  let isOpen = false;
  for (const line of joinContinued(text).split('\n')) {
    const found = readLine(line.trim(), dialect);
    if (!found || hasLinksOnly(found.text)) {
      // A link alone on its line may stand between two lines of a list.
      isOpen = isOpen && found !== null;
      continue;
    }
    const words = found.prefix + writeLine(found.text, dialect, inserts);
    const last = blocks.at(-1);
    const goesOn = found.kind === 'paragraph' ? dialect === 'chapbook' : true;
    if (isOpen && goesOn && last?.kind === found.kind) last.lines.push(words);
    else blocks.push({ kind: found.kind, lines: [words] });
    isOpen = true;
  }
  return blocks.map(({ lines }) => lines.join('\n'));
}

function mark(token: Token, inserts: string[]): string {
  // `&amp;` and its like stand for a sign in every format of Twine.
  if (token.kind === 'text') return dropUnshowable(decode(token.text));
  if (token.kind === 'left-out') return '';
  if (token.kind === 'tag') return markTag(token);
  const isPage = token.kind === 'page';
  const given = token.text || (isPage ? '' : token.target);
  const words = escapeWords(plainWords(given));
  inserts.push(isPage ? `[${words}](${token.address})` : words);
  // What counts is whether a line holds words beside its links on.
  return isPage ? `${open}p${inserts.length - 1}${close}` : `${open}${inserts.length - 1}${close}`;
}

function markTag({ name, isClosing }: { name: string; isClosing: boolean }): string {
  if (['b', 'strong'].includes(name)) return strong;
  if (['i', 'em', 'cite'].includes(name)) return emphasis;
  if (name === 'li') return isClosing ? '' : '\n- ';
  const isBlock = /^(?:br|p|div|h[1-6]|[uo]l|table|tr|blockquote|section|hr|center)$/.test(name);
  return isBlock ? (name === 'br' ? '\n' : '\n\n') : '';
}

/** SugarCube and Harlowe: a backslash at the end of a line joins the next one to it. */
function joinContinued(text: string): string {
  return text.replace(/\\\n/g, '');
}

type Kind = 'paragraph' | 'list' | 'numbers' | 'quote';

/** Null for a line that says nothing: an empty one, or one that is drawn. */
function readLine(
  line: string,
  dialect: Dialect,
): { kind: Kind; prefix: string; text: string } | null {
  if (line === '' || /^(?:-{3,}|\*{3,}|_{3,}|=+)$/.test(line)) return null;
  const isSugar = dialect === 'sugarcube';
  // A list that begins with If or Otherwise would be a junction.
  const plain = /^(?:\*+|[-+]|#+|\d{1,4}[.)])\s+((?:if|otherwise)\b.*)$/i.exec(line)?.[1];
  if (plain !== undefined) return { kind: 'paragraph', prefix: '', text: plain };
  const number = (isSugar ? /^#+\s*(.*)$/ : /^\d{1,4}[.)]\s+(.*)$/).exec(line)?.[1];
  if (number !== undefined) return { kind: 'numbers', prefix: '1. ', text: number };
  const heading = (isSugar ? /^!{1,6}\s*(.*)$/ : /^#{1,6}\s*(.*)$/).exec(line)?.[1];
  if (heading !== undefined) {
    return { kind: 'paragraph', prefix: '', text: `${strong}${heading}${strong}` };
  }
  const quote = /^>+\s*(.*)$/.exec(line)?.[1];
  if (quote !== undefined) return { kind: 'quote', prefix: '> ', text: quote };
  const item = /^(?:\*+|[-+])\s+(.*)$/.exec(line)?.[1];
  return item === undefined
    ? { kind: 'paragraph', prefix: '', text: line }
    : { kind: 'list', prefix: '- ', text: item };
}

/** Whether a line holds nothing but links on and what stands between them: `[[A]] or [[B]]`. */
function hasLinksOnly(text: string): boolean {
  const rest = text.replace(/\ue002\d+\ue003/g, '').replace(/\b(?:or|and)\b/gi, '');
  return rest.replace(/[\s\p{P}\p{S}\d\ue000\ue001]+/gu, '') === '';
}

function writeLine(line: string, dialect: Dialect, inserts: readonly string[]): string {
  const marked = pairUp(pairUp(findMarks(line, dialect), strong), emphasis);
  return escapeWords(marked)
    .replace(/\s+/g, ' ')
    .replaceAll(strong, '**')
    .replaceAll(emphasis, '*')
    .replace(/\ue002p?(\d+)\ue003/g, (_, index) => inserts[Number(index)] ?? '')
    .trim();
}

/** Every format's marks for strong and emphasised words; those without a counterpart are taken off. */
function findMarks(line: string, dialect: Dialect): string {
  const isMarkdown = dialect === 'chapbook';
  const doubled = line.replace(isMarkdown ? /\*\*|__/g : /\*\*|__|''/g, strong);
  const slanted = isMarkdown ? doubled : doubled.replace(/(?<!:)\/\//g, emphasis);
  const struck = isMarkdown ? slanted : slanted.replace(/~~|\^\^/g, '');
  if (dialect === 'sugarcube') return struck.replace(/==/g, '');
  return struck.replace(
    /(^|[\s("'“‘\ue000])([*_])(?=\S)([^*_\n]{1,500})(?<=\S)\2(?=$|[\s).,;:!?"'”’\ue000])/g,
    `$1${emphasis}$3${emphasis}`,
  );
}

/** Keeps a mark where it stands in pairs close to words, and takes off the rest. */
function pairUp(line: string, sign: string): string {
  const parts = line.split(sign);
  if (parts.length < 3) return parts.join('');
  return parts
    .map((part, index) => {
      const isInside = index % 2 === 1 && index < parts.length - 1;
      if (!isInside) return part;
      const words = part.trim();
      const from = part.indexOf(words);
      const after = part.slice(from + words.length);
      return words === '' ? part : `${part.slice(0, from)}${sign}${words}${sign}${after}`;
    })
    .join('');
}
