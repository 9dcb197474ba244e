import type { RoughNote } from '../rough/rough-story.ts';
import type { Dialect } from './dialect.ts';
import type { KeyedPassage } from './read-passage.ts';
import type { LeftOut, Token } from './token.ts';

/** One note for each kind of thing that a passage loses, at the first place of it. */
export function sayLeftOut(
  { key, bodyLine }: KeyedPassage,
  placed: readonly { token: Token; line: number }[],
  dialect: Dialect,
): RoughNote[] {
  const groups = new Map<string, { line: number; count: number; say: (more: string) => string }>();
  const add = (group: string, line: number, say: (more: string) => string) => {
    const known = groups.get(group);
    if (known) known.count += 1;
    else groups.set(group, { line, count: 1, say });
  };
  for (const { token, line } of placed) {
    if (token.kind === 'left-out') {
      add(`${token.what} ${token.name}`, line, (more) => sayOne(token.what, token.source, more));
    } else if (token.kind === 'tag' && !known.has(token.name) && !token.isClosing) {
      add('tag', line, () => sayTag(token.name));
    } else if (token.kind === 'link' && token.setter !== '') {
      const setter = shorten(token.setter);
      add('setter', line, (more) => sayOne('macro', `[${setter}]`, more));
    }
  }
  const notes = [...groups.values()].map(({ line, count, say }) => {
    const more = count > 1 ? ` (and ${count - 1} more like it in this passage)` : '';
    return { line, scene: key, message: say(more) };
  });
  const variables = dialect === 'chapbook' ? [] : findVariables(placed);
  return variables.length === 0
    ? notes
    : [...notes, { line: bodyLine, scene: key, message: sayVariables(variables) }];
}

/** Tags whose meaning comes over. */
const known = new Set([
  ...['b', 'strong', 'i', 'em', 'cite', 'br', 'p', 'div', 'span', 'li', 'ul', 'ol', 'hr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'center', 'blockquote'],
]);

const remember =
  'A story remembers choices with "*Remember: a-flag.*" and reads them with <When remembered="a-flag"> or a junction: write it so if it matters.';

const sentences: Readonly<Record<LeftOut, (source: string, more: string) => string>> = {
  macro: (source, more) => `The macro ${source} was left out${more}. ${remember}`,
  branch: (source, more) =>
    `The condition ${source} was left out${more}, and what it decided about is there for everybody now. ${remember}`,
  insert: (source, more) =>
    `The insert ${source} was left out${more}. Write the words that stood for it.`,
  code: (source, more) => `The code ${source} was left out${more}, and nothing of it was run.`,
  note: (source, more) => `The author's note ${source} was left out${more}.`,
  picture: (_, more) =>
    `A picture was left out${more}. Put it beside the story, and write ![what it shows](its-name.jpg).`,
  variables: (source, more) => `The variables, ${source} first, were left out${more}. ${remember}`,
};

function sayOne(what: LeftOut, source: string, more: string): string {
  return sentences[what](shorten(source), more);
}

function sayTag(name: string): string {
  return `HTML such as <${name}> was left out, and its words stayed. Look whether the text still reads well.`;
}

function findVariables(placed: readonly { token: Token }[]): string[] {
  const found = placed.flatMap(({ token }) =>
    token.kind === 'text'
      ? [...token.text.matchAll(/\$[A-Za-z_]\w{0,40}/g)].map(([name]) => name)
      : [],
  );
  return [...new Set(found)];
}

function sayVariables(names: readonly string[]): string {
  const some = names.slice(0, 5).join(', ');
  const one = names.length === 1;
  return `${some} ${one ? 'stands' : 'stand'} in the text, where ${one ? 'a value was' : 'values were'} shown. Write the words that belong there.`;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
