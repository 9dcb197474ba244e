/**
 * Reads a header, `:: Name [tag other] {"position":"600,400"}`. In names and tags a backslash makes
 * the sign after it a plain one. Metadata say where a passage lies in Twine's map; they are only
 * checked. Twee 1 put `<600,400>` there. Source: Twee 3 specification 3.0.2, Passage Header.
 */
export function readHeader(line: string): { name: string; tags: string[]; problem: string | null } {
  const { text: name, end } = readUntil(line, 2, '[{');
  let at = end;
  let tags: string[] = [];
  if (line[at] === '[') {
    const block = readRaw(line, at + 1, ']');
    tags = block.text
      .split(/\s+/)
      .map((tag) => readUntil(tag, 0, '').text)
      .filter((tag) => tag !== '');
    at = block.end + 1;
  }
  const rest = line.slice(at).trim();
  const plain = name.replace(/\s*<-?\d+,-?\d+>\s*$/, '').trim();
  if (plain === '') {
    const problem = 'This passage has no name, expected one behind the two colons. Give it one.';
    return { name: '', tags, problem };
  }
  if (rest === '' || /^<-?\d+,-?\d+>$/.test(rest) || isJson(rest)) {
    return { name: plain, tags, problem: null };
  }
  const problem = `The details "${rest.slice(0, 60)}" behind the name of "${plain}" cannot be read and were left out. They only say where the passage lies in Twine's map.`;
  return { name: plain, tags, problem };
}

/** The name or tag with its backslashes read; up to one of `stops`, or to the end. */
function readUntil(line: string, from: number, stops: string): { text: string; end: number } {
  let text = '';
  let at = from;
  while (at < line.length && !stops.includes(line.charAt(at))) {
    if (line[at] === '\\' && at + 1 < line.length) at += 1;
    text += line[at];
    at += 1;
  }
  return { text, end: at };
}

/** As it stands, up to `stop` without a backslash before it. */
function readRaw(line: string, from: number, stop: string): { text: string; end: number } {
  let at = from;
  while (at < line.length && line[at] !== stop) at += line[at] === '\\' ? 2 : 1;
  return { text: line.slice(from, at), end: at };
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}
