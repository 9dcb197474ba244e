import type { Dialect } from './dialect.ts';
import type { TweeLink } from './find-links.ts';
import { readMacro } from './read-macro.ts';
import type { LeftOut, Token } from './token.ts';

/** A passage that is being read. */
export interface Context {
  body: string;
  dialect: Dialect;
  next: (mark: string, from: number) => number;
  /** By where they begin. */
  links: Map<number, TweeLink>;
  parentheses: Map<number, number>;
  brackets: Map<number, number>;
  /** Harlowe's hooks that have been opened, by where they close. */
  hookEnds: Set<number>;
  label: { text: string };
}

/** What was read: nothing is shown of it where `token` is null. */
interface Piece {
  token: Token | null;
  end: number;
}

/** A longer one is text in which somebody forgot a bracket. */
const longestChars = 5000;

/** Reads what begins at `at` with `mark`; null when these are words. */
export function readPiece(context: Context, at: number, mark: string): Piece | null {
  const { dialect } = context;
  if (mark === '[[') return readLinkAt(context, at);
  if (mark === '<<') return readAngles(context, at);
  if (mark === '<!--') return skip(context, at, '-->');
  if (mark === '/*') return dialect === 'sugarcube' ? skip(context, at, '*/') : null;
  if (mark === '/%') return dialect === 'sugarcube' ? skip(context, at, '%/') : null;
  if (mark === '(') return dialect === 'harlowe' ? readParentheses(context, at) : null;
  if (mark === '{') return dialect === 'chapbook' ? readInsert(context, at) : null;
  if (mark === ']') return context.hookEnds.has(at) ? { token: null, end: at + 1 } : null;
  if (mark === '<') return readTag(context, at);
  if (mark === '<%') return leaveOut(at, endOf(context, at, '%>'), ['code', '%', '<% … %>']);
  if (mark === '[img[') return leaveOut(at, endOf(context, at, ']]'), ['picture', 'img', '[img[']);
  return readPage(at, mark);
}

function readLinkAt({ links }: Context, at: number): Piece | null {
  const link = links.get(at);
  if (!link) return null;
  const { text, target, setter, to } = link;
  return { token: { kind: 'link', at, text, target, setter }, end: to };
}

/** `<<name …>>`, and where that is code, all that stands between it and its end. */
function readAngles(context: Context, at: number): Piece | null {
  const { body, next, label } = context;
  const end = endOf(context, at, '>>');
  if (end === null) return null;
  const inner = body.slice(at + 2, end - 2).trim();
  const name = /^\/?[\w=-]+/.exec(inner)?.[0].toLowerCase() ?? '';
  if (['script', 'silently', 'silent', 'widget'].includes(name)) {
    const close = next(`<</${name}>>`, end);
    const codeEnd = close < 0 ? end : close + name.length + 5;
    return leaveOut(at, codeEnd, ['code', name, `<<${name}>>`]);
  }
  const after = body.slice(end, end + 300);
  return { token: readMacro({ at, name, source: `<<${inner}>>`, after, label }), end };
}

/** `(name: …)` and the brackets of the hook behind it; what stands in the hook stays. */
function readParentheses({ body, parentheses, brackets, ...context }: Context, at: number) {
  const close = parentheses.get(at);
  if (close === undefined || close - at > longestChars) return null;
  const source = body.slice(at, close + 1).replace(/\s+/g, ' ');
  const name = /^\(([\w-]+):/.exec(source)?.[1]?.toLowerCase() ?? '';
  const hook = close + 1;
  const isHook = body[hook] === '[' && body[hook + 1] !== '[';
  const hookEnd = isHook ? brackets.get(hook) : undefined;
  if (hookEnd !== undefined) context.hookEnds.add(hookEnd);
  const after = body.slice(hook, Math.min(hookEnd ?? hook, hook + 300));
  const token = readMacro({ at, name, source, after, label: context.label });
  return { token, end: hookEnd === undefined ? hook : hook + 1 };
}

function readInsert(context: Context, at: number): Piece | null {
  const end = endOf(context, at, '}');
  const source = end === null ? '\n' : context.body.slice(at, end);
  if (end === null || source.includes('\n')) return null;
  const name = /^\{([\w ]+)/.exec(source)?.[1]?.trim().toLowerCase() ?? '';
  return { token: readMacro({ at, name, source, after: '', label: context.label }), end };
}

const codeTags = ['script', 'style', 'svg', 'iframe', 'audio', 'video'];

function readTag(context: Context, at: number): Piece | null {
  const { body, next } = context;
  const end = endOf(context, at, '>');
  const [, slash, tag = ''] = /^<(\/?)([A-Za-z][\w-]*)/.exec(body.slice(at, at + 80)) ?? [];
  if (end === null || tag === '') return null;
  const name = tag.toLowerCase();
  if (!slash && codeTags.includes(name)) {
    const close = next(`</${tag}>`, end);
    const codeEnd = close < 0 ? end : close + tag.length + 3;
    return leaveOut(at, codeEnd, ['code', name, `<${name}>`]);
  }
  if (name === 'img') return leaveOut(at, end, ['picture', name, '<img>']);
  return { token: { kind: 'tag', at, name, isClosing: slash === '/' }, end };
}

/** `[words](https://…)`; of a picture nothing is kept. */
function readPage(at: number, mark: string): Piece | null {
  const end = at + mark.length;
  if (mark.startsWith('!')) return leaveOut(at, end, ['picture', 'img', mark]);
  const [, text = '', address = ''] = /^\[(.*)\]\((.*)\)$/.exec(mark) ?? [];
  const isPage = /^(?:https|mailto):/i.test(address);
  return isPage ? { token: { kind: 'page', at, text, address }, end } : null;
}

function leaveOut(
  at: number,
  end: number | null,
  [what, name, source]: [LeftOut, string, string],
): Piece | null {
  return end === null ? null : { token: { kind: 'left-out', at, what, name, source }, end };
}

function skip({ next }: Context, at: number, close: string): Piece | null {
  const end = next(close, at + 2);
  return end < 0 ? null : { token: null, end: end + close.length };
}

/** Behind the next `close`, if that is near enough. */
function endOf({ next }: Context, at: number, close: string): number | null {
  const end = next(close, at + 1);
  return end < 0 || end - at > longestChars ? null : end + close.length;
}
