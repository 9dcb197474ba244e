import { type Fix, offsetAt } from '../../drafting/index.ts';
import type { ReadStory } from '../../scenario/index.ts';
import { freeTitle } from '../editor/offers/free-title.ts';

/**
 * Puts a small scene after the one named, before the next heading; its title is selected, to be written over.
 * It goes on to the scene that followed, or to the first ending. `read` is of this text; null where it
 * has no such scene.
 */
export function addSceneAfter(text: string, { story, notes }: ReadStory, id: string): Fix | null {
  const headings = [...notes.scenes, ...notes.sections].sort((a, b) => a.place.line - b.place.line);
  const here = headings.findIndex((heading) => heading.id === id);
  if (here < 0) return null;
  const next = headings[here + 1];
  const at = next ? offsetAt(text, { line: next.place.line, column: 1 }) : text.length;
  const title = freeTitle(
    'New scene',
    headings.map((heading) => heading.id),
  );
  const target = findTarget(story, id);
  const before = separate(text.slice(0, at));
  const insert = `${before}## ${title}\n\nWrite what happens here.\n\n[Go on](#${target})\n${next ? '\n' : ''}`;
  const from = at + before.length + '## '.length;
  return {
    title: 'Add a scene',
    edits: [{ from: at, to: at, insert }],
    select: { from, to: from + title.length },
  };
}

function findTarget({ scenes }: ReadStory['story'], id: string): string {
  const here = scenes.findIndex((scene) => scene.id === id);
  const next = scenes[here + 1] ?? scenes.find(({ kind }) => kind === 'ending');
  return next?.id ?? id;
}

/** What is missing of the blank line that stands before a heading. */
function separate(before: string): string {
  if (before === '' || before.endsWith('\n\n')) return '';
  return before.endsWith('\n') ? '\n' : '\n\n';
}
