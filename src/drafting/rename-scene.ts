import { slug } from 'github-slugger';
import type { ReadStory, ReleasedStory } from '../scenario/index.ts';
import { type Draft, draftOf, type Part, partOf } from './draft.ts';
import { leadAllLinks } from './find-link.ts';
import { fieldOf, quoteId, setField, setPair, valueInItem } from './front-text.ts';
import { type DraftEdit, makeFix } from './make-fix.ts';
import type { Fix } from './text-edit.ts';

/**
 * Gives a scene another heading, and leads every link to it: entries of `accepted` too, and one in
 * `renamed` where people may have stopped there in a release. `title` goes without "Ending:", which
 * stays. Null where there is no such scene, the title has no letters a to z or digits, another heading
 * has it, or a link is written in a way that cannot be changed.
 */
export function renameScene(
  text: string,
  read: ReadStory,
  { id, title, released }: { id: string; title: string; released: readonly ReleasedStory[] },
): Fix | null {
  const draft = draftOf(text, read);
  const part = partOf(draft, id);
  if (!part?.scene) return null;
  const words = title.replace(/\s+/g, ' ').trim();
  const opening = part.scene.kind === 'ending' ? 'Ending: ' : '';
  const edits = renameEdits(draft, part, { words: `${opening}${words}`, released });
  return edits && makeFix(draft, `Name it "${words}"`, edits);
}

/** The edits of another heading, "Ending:" included where it is to be one; null where it cannot be. */
export function renameEdits(
  draft: Draft,
  part: Part,
  { words, released }: { words: string; released: readonly ReleasedStory[] },
): DraftEdit[] | null {
  const id = slug(words);
  if (!/[a-z0-9]/.test(id) || id === '__proto__' || /[<>{}[\]*_`\\|\r\n]/.test(words)) return null;
  const heading = { from: part.heading.from, to: part.heading.to, insert: words };
  if (id === part.id) return [heading];
  if (draft.parts.some((other) => other.id === id)) return null;
  const links = leadAllLinks(draft, part.id, id);
  const noted = noteRename(draft, { from: part.id, to: id, released });
  return links && noted && [heading, ...links, ...renameAccepted(draft, part.id, id), ...noted];
}

/** Keeps `renamed` true: people may have stopped at the old id if a release had it. */
function noteRename(
  draft: Draft,
  { from, to, released }: { from: string; to: string; released: readonly ReleasedStory[] },
): DraftEdit[] | null {
  const { renamed } = draft.read.story;
  // Where the name is noted already, it was another scene's in that release.
  const wasReleased =
    !Object.hasOwn(renamed, from) && released.some(({ scenes }) => Object.hasOwn(scenes, from));
  const named = Object.entries(renamed).filter(([, now]) => now === from);
  if (wasReleased) {
    const edit = setPair(draft, 'renamed', from, to);
    return edit && [edit];
  }
  if (named.length === 0) return [];
  const left = Object.entries(renamed)
    .map(([old, now]) => [old, now === from ? to : now] as const)
    .filter(([old, now]) => old !== now);
  const pairs = left.map(([old, now]) => `${quoteId(old)}: ${quoteId(now)}`);
  const edit = setField(draft, 'renamed', pairs.length > 0 ? `{ ${pairs.join(', ')} }` : '{}');
  return edit && [edit];
}

function renameAccepted(draft: Draft, from: string, to: string): DraftEdit[] {
  const count = fieldOf(draft, 'accepted')?.items.length ?? 0;
  return Array.from({ length: count }, (_, index) => {
    const value = valueInItem(draft, 'accepted', index, 'scene');
    return value && draft.text.slice(value.from, value.to) === from
      ? [{ ...value, insert: to }]
      : [];
  }).flat();
}
