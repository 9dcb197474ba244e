/*
 * The prose of our own stories within Twee: Markdown as it is, but with Twine's links, so that Twine
 * draws its arrows. `[Ask him](#on-the-bus)` is `[[Ask him->On the bus]]`. Signs that would end a link or
 * begin one are written as codes such as `&#93;`, which Markdown shows as the sign; a code that stood
 * there already gets one more `#38;`. So every text comes back letter for letter.
 */
import { findLinks } from '../find-links.ts';

/** Writes a stretch of a story; `nameOf` gives the passage of a scene's id, if there is one. */
export function writeKeptText(text: string, nameOf: (id: string) => string | undefined): string {
  const lines = text.split('\n').map((line) => writeLine(line, nameOf));
  return guardColons(lines.join('\n'));
}

/** Twine takes a backslash off before a colon at the start of a line; `::` begins a passage there. */
export function guardColons(text: string): string {
  const lines = text.split('\n');
  return lines.map((line) => (/^(?:\\+:|::)/.test(line) ? `\\${line}` : line)).join('\n');
}

/** The other way: `idOf` gives the id of a passage's scene. Lines have lost their guard already. */
export function readKeptText(text: string, idOf: (name: string) => string): string {
  let at = 0;
  let written = '';
  for (const { from, to, text: words, target } of findLinks(text)) {
    const inner = text.slice(from + 2, to - 2);
    const isOurs = inner.endsWith(`->${target}`);
    const label = isOurs ? inner.slice(0, -target.length - 2) : words || target;
    written += `${readCodes(text.slice(at, from))}[${readCodes(label)}](#${idOf(target)})`;
    at = to;
  }
  return written + readCodes(text.slice(at));
}

function writeLine(line: string, nameOf: (id: string) => string | undefined): string {
  let at = 0;
  let written = '';
  for (const { from, to, words, id } of findSceneLinks(line)) {
    const name = nameOf(id);
    if (name === undefined || words.trim() === '') continue;
    const before = writeCodes(line.slice(at, from), /\[(?=\[|$)/g);
    written += `${before}[[${writeCodes(words, /[[\]|]|<(?=-)|-(?=>)/g)}->${name}]]`;
    at = to;
  }
  return written + writeCodes(line.slice(at), /\[(?=\[)/g);
}

interface SceneLink {
  from: number;
  to: number;
  words: string;
  id: string;
}

/** Links such as `[words](#id)` on a line, pictures and escaped brackets left alone. */
function findSceneLinks(line: string): SceneLink[] {
  const links: SceneLink[] = [];
  let opened: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === '[') opened.push(at);
    else if (line[at] === ']') {
      const from = opened.pop();
      const [whole, id = ''] = /^\]\(#([^\s()<>"]{1,200})\)/.exec(line.slice(at, at + 210)) ?? [];
      if (from === undefined || whole === undefined || line[from - 1] === '!') continue;
      links.push({ from, to: at + whole.length, words: line.slice(from + 1, at), id });
      at += whole.length - 1;
      opened = [];
    }
  }
  return links;
}

function writeCodes(text: string, signs: RegExp): string {
  return text
    .replace(/&((?:#38;)*#(?:91|93|124|60|45);)/g, '&#38;$1')
    .replace(signs, (sign) => `&#${sign.charCodeAt(0)};`);
}

function readCodes(text: string): string {
  return text.replace(/&((?:#38;)*)#(91|93|124|60|45);/g, (_, more: string, code: string) =>
    more === '' ? String.fromCharCode(Number(code)) : `&${more.slice(4)}#${code};`,
  );
}
