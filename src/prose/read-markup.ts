import { Parser } from 'htmlparser2';
import { isProseLink, type ProseNode, proseElements } from '../design/prose.ts';
import { unmask } from './mask.ts';
import { tidySpaces } from './tidy-spaces.ts';

/**
 * Reads the markup that mdsvex made as plain data: `<Part n="0"><p>Call.</p></Part>` is
 * `[[{ tag: 'p', children: ['Call.'] }]]`. Elements and attributes that are not on the list of
 * prose are left out, their words are kept, and the masked signs become themselves.
 */
export function readMarkup(markup: string): ProseNode[][] {
  const parts: ProseNode[][] = [];
  /** What is open: where its children go, and what it closes into. Null for what is left out. */
  const open: (Opened | null)[] = [];
  const here = () => open.findLast((one) => one !== null)?.children;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'Part') return void open.push({ name, children: [], attributes: {} });
        open.push(keepElement(name, attributes));
      },
      ontext(text) {
        here()?.push(unmask(text));
      },
      onclosetag() {
        const closed = open.pop();
        if (closed?.name === 'Part') parts.push(tidySpaces(closed.children));
        else if (closed) here()?.push(writeElement(closed));
      },
    },
    { lowerCaseTags: false, lowerCaseAttributeNames: false, recognizeSelfClosing: true },
  );
  parser.end(markup);
  return parts;
}

function keepElement(name: string, given: Readonly<Record<string, string>>): Opened | null {
  const known = proseElements.get(name);
  const attributes = Object.fromEntries(
    (known ?? [])
      .filter((key) => Object.hasOwn(given, key))
      .map((key) => [key, unmask(given[key] ?? '')]),
  );
  return known && isSafe(name, attributes) ? { name, attributes, children: [] } : null;
}

function isSafe(name: string, { href = '', src = '' }: Readonly<Record<string, string>>): boolean {
  if (name === 'img') return isBeside(src);
  return (name !== 'a' && name !== 'Cite') || isProseLink(href);
}

/** A file beside the story: no scheme, no host, no way out of the folder. */
function isBeside(name: string): boolean {
  return /^[\w-][\w./-]*$/.test(name) && !name.split('/').includes('..');
}

function writeElement({ name, attributes, children }: Opened): ProseNode {
  return {
    tag: name,
    ...(Object.keys(attributes).length > 0 ? { attributes } : {}),
    ...(children.length > 0 ? { children } : {}),
  };
}

interface Opened {
  name: string;
  attributes: Record<string, string>;
  children: ProseNode[];
}
