import type { Fix } from '../../drafting/index.ts';
import type { Analysis, StudioProblem } from '../contract.ts';

/**
 * What to select for a scene: its heading, or its link to `target`, which no scene has. Null where the text
 * has no such scene, and the preview shows an earlier one.
 */
export function findText(
  text: string,
  { outline }: Pick<Analysis, 'outline'>,
  { sceneId, target }: Wanted,
): { from: number; to: number } | null {
  const entry = outline.find(({ id }) => id === sceneId);
  if (!entry) return null;
  const link = target === null ? -1 : text.indexOf(`(#${target})`, entry.from);
  if (target === null || link < 0 || link >= entry.to) return { from: entry.from, to: entry.from };
  const from = link + '(#'.length;
  return { from, to: from + target.length };
}

/** The fix that writes the scene `target`; null where there is none. */
export function findWriting(
  { problems }: Pick<Analysis, 'problems'>,
  { sceneId, target }: Wanted,
): { problem: StudioProblem; fix: Fix } | null {
  const about = problems.filter(
    ({ rule, message }) => rule === 'missing-scene' && message.includes(`"#${target}"`),
  );
  const inOrder = [...about.filter(({ scene }) => scene === sceneId), ...about];
  for (const problem of inOrder) {
    const fix = problem.fixes.find(({ title }) => title.startsWith('Add the '));
    if (fix) return { problem, fix };
  }
  return null;
}

interface Wanted {
  sceneId: string;
  target: string | null;
}
