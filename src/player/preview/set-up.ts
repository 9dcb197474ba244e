import { AttemptState } from '../attempt-state.svelte.ts';
import { type Later, LaterPart } from '../later-part.svelte.ts';
import { type KnownScene, type Lineage, listPresent } from './lineage.ts';
import type { PreviewBeginning, PreviewMaterial } from './material.ts';
import { makePlayable, type Playable } from './playable.ts';
import { makeModule } from './preview-module.ts';
import { retrace, type Way } from './retrace.ts';

/** Where a preview begins. */
export interface Beginning {
  /** Null for the story's own start. */
  wanted: PreviewBeginning | null;
  /** Of that scene, once it was found: it may be reworded or moved later, and is still the one. */
  handle: string | null;
}

export const storyStart: Beginning = { wanted: null, handle: null };

/** Undefined where the scene is not there, or not there any more. */
export function findStart(
  { wanted, handle }: Beginning,
  { start }: { start: string },
  lineage: Lineage,
): KnownScene | undefined {
  const present = listPresent(lineage);
  const known = present.find((one) => one.handle === handle);
  // A story has a start while it has a scene; a scene that was chosen may have been taken out.
  if (known || (wanted && handle)) return known;
  const id = wanted?.sceneId ?? start;
  return present.find((one) => one.id === id);
}

/** An attempt at the story as it is now, gone along the way as far as that leads; null where it cannot be played. */
export async function setUp(
  material: PreviewMaterial,
  { lineage, start, remembered, way, seed }: Place,
): Promise<SetUp | null> {
  const taken = new Set(way.steps.map(({ sceneId, step }) => `${sceneId}/${step}`));
  const playable = makePlayable(material.story, lineage, { start, taken });
  const module = makeModule(material, { lineage, playable, remembered });
  const part = new LaterPart(module);
  const later = await part.load();
  if (!later) return null;
  const { path, isWhole } = retrace(later.playback, way);
  const attempt = new AttemptState(module, { seed, later: part });
  resume(attempt, later, { path, isDecided: isWhole && way.isDecided });
  return { attempt, isWhole, playable };
}

function resume(
  attempt: AttemptState,
  later: Later,
  { path, isDecided }: { path: string; isDecided: boolean },
): void {
  attempt.resume(isDecided ? path.slice(0, -1) : path, later);
  if (isDecided) attempt.decide(path.slice(-1));
}

interface Place {
  lineage: Lineage;
  /** Handle of the first scene. */
  start: string;
  remembered: readonly string[];
  way: Way;
  seed: number;
}

export interface SetUp {
  attempt: AttemptState;
  /** All of the way was gone again. */
  isWhole: boolean;
  playable: Playable;
}
