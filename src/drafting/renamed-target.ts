import { nearestNames } from '../scenario/index.ts';
import type { Draft } from './draft.ts';
import { fieldOf, quoteId } from './front-text.ts';
import { makeFix } from './make-fix.ts';
import type { Fix } from './text-edit.ts';

/** Fixes that lead an entry of `renamed`, `old: new`, to a scene of nearly the new name. */
export function correctRenamed(draft: Draft, { from, to }: { from?: string; to: string }): Fix[] {
  const value = fieldOf(draft, 'renamed')?.value;
  if (!value) return [];
  const plain = (name: string) => name.replace(/[^a-z0-9-]/gi, '\\$&');
  const key = from === undefined ? '[\\w-]+' : plain(from);
  const shape = new RegExp(
    `(?<![\\w-])["']?${key}["']?[ \\t]*:[ \\t]*(["']?${plain(to)}["']?)(?![\\w-])`,
  );
  const found = shape.exec(draft.text.slice(value.from, value.to));
  const [all = '', typed = ''] = found ?? [];
  if (!found) return [];
  const at = value.from + found.index + all.length - typed.length;
  const ids = draft.read.story.scenes.map(({ id }) => id);
  return nearestNames(to, ids).map((name) => {
    const edit = { from: at, to: at + typed.length, insert: quoteId(name) };
    return makeFix(draft, `Lead to "${name}"`, [edit]);
  });
}
