import { readLink } from './find-links.ts';
import type { Token } from './token.ts';

/** Macros that lead to a passage at once: Harlowe's, SugarCube's and Chapbook's. */
const goes = ['goto', 'go-to', 'link-goto', 'linkgoto', 'link to'];
/** Macros whose first words are those of a link. */
const labels = ['link', 'button', 'link-repeat', 'link-reveal', 'link-reveal-goto'];

/**
 * A macro that only leads to a passage is a link, whatever its format: `(link-goto: "Go", "Ward")`,
 * `<<link "Go" "Ward">>`, `{link to: 'Ward', label: 'Go'}`; so is a goto within a link's hook, with the
 * `label` of that link. What closes another macro is nothing; every other one is left out, never run.
 */
export function readMacro({ at, name, source, after, label }: Macro): Token | null {
  const inside = /\[\[([^\n]+?)\]\]/.exec(source.slice(0, 1000))?.[1];
  if (labels.includes(name) && inside) return { kind: 'link', at, ...readLink(inside) };
  const words = quotedIn(source);
  const [first = '', second] = words;
  if (name === 'link to')
    return { kind: 'link', at, target: first, text: second ?? '', setter: '' };
  if (goes.includes(name) && words.length > 0) {
    const text = second === undefined ? label.text : first;
    label.text = '';
    return { kind: 'link', at, target: second ?? first, text, setter: '' };
  }
  if (labels.includes(name) && second !== undefined) {
    return { kind: 'link', at, target: second, text: first, setter: '' };
  }
  label.text = labels.includes(name) ? first : name.startsWith('/') ? '' : label.text;
  const isLabel = label.text !== '' && labels.includes(name);
  if (name.startsWith('/') || (isLabel && goesSoon(after))) return null;
  const isBranch = /^(?:if|unless|else|else-?if|switch|case|default)$/.test(name);
  const what = source.startsWith('{') ? 'insert' : isBranch ? 'branch' : 'macro';
  return { kind: 'left-out', at, what, name: isBranch ? 'branch' : name, source };
}

interface Macro {
  at: number;
  /** In lower case; with a slash before it, it closes another. */
  name: string;
  /** As it is written, brackets included. */
  source: string;
  /** Some text behind it. */
  after: string;
  /** Carries the words of a link to the goto inside it. */
  label: { text: string };
}

function goesSoon(after: string): boolean {
  const end = after.search(/<<\/|\n\n/);
  return /\(go-?to:|<<goto\b/i.test(end < 0 ? after : after.slice(0, end));
}

function quotedIn(source: string): string[] {
  const found = source.matchAll(/"([^"\n]*)"|'([^'\n]*)'/g);
  return [...found].map(([, double, single]) => double ?? single ?? '');
}
