import type { Draft } from './draft.ts';

/** What links and `renamed` lead to though no heading says so, each once: the problems `missing-scene`. */
export function missingTargets({ parts, read }: Draft): string[] {
  const scenes = new Set(parts.flatMap(({ id, scene }) => (scene ? id : [])));
  const all = new Set(parts.map(({ id }) => id));
  const astray = read.notes.links.filter(
    ({ target, isWayOn }) => !(isWayOn ? scenes : all).has(target),
  );
  const renamed = Object.values(read.story.renamed).filter((id) => !scenes.has(id));
  return [...new Set([...astray.map(({ target }) => target), ...renamed])];
}

/** Whether two headings say the same, so that links may lead to the wrong one. */
export function hasDuplicates({ parts }: Draft): boolean {
  return new Set(parts.map(({ id }) => id)).size < parts.length;
}
