import { addressPictures, type ProseNode, type ProseParts } from '../../design/index.ts';
import type { StoryModule } from '../course.ts';
import { type KnownScene, type Lineage, listKeys, listPresent } from './lineage.ts';
import type { PreviewMaterial } from './material.ts';
import type { Playable } from './playable.ts';

/**
 * The module of a playable story: its prose goes by handles and keys, as the story does, and pictures are
 * where the studio keeps them.
 */
export function makeModule(
  { story, prose, fingerprint, pictures }: PreviewMaterial,
  { lineage, playable, remembered }: ModuleParts,
): StoryModule {
  const letters = new Map(
    story.scenes.map(({ id, choices }) => [id, choices.map(({ key }) => key)]),
  );
  const own = listPresent(lineage).flatMap((scene) =>
    listParts(scene, prose, letters.get(scene.id) ?? []),
  );
  const shared = ['debrief', 'in-your-organisation'].map(
    (name): Part => [name, readPart(prose, name)],
  );
  const parts = addressPictures(Object.fromEntries([...own, ...shared]), (name) =>
    Object.hasOwn(pictures, name) ? (pictures[name] ?? '') : '',
  );
  return {
    story: playable.story,
    fingerprint,
    prose: parts,
    loadLater: async () => ({ prose: parts }),
    remembered,
  };
}

/** Prose may be that of the text a moment ago: a heading that is being reworded is found by what it was. */
function listParts(scene: KnownScene, prose: ProseParts, letters: readonly string[]): Part[] {
  const { handle, id, formerIds } = scene;
  const name = [id, ...formerIds.toReversed()].find((one) => Object.hasOwn(prose, one)) ?? id;
  const keys = listKeys(scene.choices);
  return [
    [handle, readPart(prose, name)],
    ...keys.map((key, at): Part => [`${handle}/${key}`, readPart(prose, `${name}/${letters[at]}`)]),
  ];
}

function readPart(prose: ProseParts, name: string): readonly ProseNode[] {
  return Object.hasOwn(prose, name) ? (prose[name] ?? []) : [];
}

type Part = [string, readonly ProseNode[]];

interface ModuleParts {
  lineage: Lineage;
  playable: Playable;
  remembered: readonly string[];
}
