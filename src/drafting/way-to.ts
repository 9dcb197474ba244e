import { choiceItems } from './choice-items.ts';
import type { Draft, Part } from './draft.ts';
import type { DraftEdit } from './make-fix.ts';
import { endOfText } from './new-part.ts';

const mostChoices = 4;
const choiceWords = 'Say what the learner does here.';

/** Leads on from a scene that leads nowhere. */
export function addWayOn(draft: Draft, part: Part, target: string): DraftEdit {
  const at = endOfText(draft, part);
  return { from: at, to: at, insert: `\n\n[Go on](#${target})` };
}

/** Another choice at the end of a scene's list, to be written over; null where there is none. */
export function addChoice(
  draft: Draft,
  part: Part,
  { target, verdict = 'Acceptable', text }: { target: string; verdict?: string; text?: string },
): DraftEdit | null {
  const last = choiceItems(draft, part).at(-1);
  if (!last) return null;
  const words = text ?? choiceWords;
  const feedback = `  > **${verdict}.** Say what happens next, and why.`;
  const insert = `\n- [${words}](#${target})\n${feedback}`;
  return {
    from: last.to,
    to: last.to,
    insert,
    select: text ? 'Say what happens next, and why.' : words,
  };
}

/** A way from a scene to another one: a link on, or a choice more; null where there is no room for one. */
export function addWayTo(
  draft: Draft,
  part: Part,
  target: string,
  verdict?: string,
): DraftEdit | null {
  const { scene } = part;
  if (scene?.kind !== 'scene') return null;
  const { length } = scene.choices;
  if (length > 0)
    return length < mostChoices
      ? addChoice(draft, part, verdict === undefined ? { target } : { target, verdict })
      : null;
  return scene.next ? null : addWayOn(draft, part, target);
}

/** Ids of the scenes that some way leads to from the start, whatever is remembered. */
export function reachableScenes({ parts, read }: Draft): Set<string> {
  return reachableFrom({ parts }, read.story.start);
}

/** Ids of the scenes that some way leads to from one, that one included. */
export function reachableFrom({ parts }: Pick<Draft, 'parts'>, start: string): Set<string> {
  const byId = new Map(parts.toReversed().map((part) => [part.id, part.scene]));
  const found = new Set([start]);
  for (const id of found) {
    const scene = byId.get(id);
    if (!scene) continue;
    for (const { target } of [...scene.choices, ...scene.rules]) found.add(target);
    if (scene.next) found.add(scene.next.target);
  }
  return found;
}
