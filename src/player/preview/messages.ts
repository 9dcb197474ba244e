/* What a studio and the preview in its frame tell each other. */
import type { PreviewMaterial, PreviewStanding } from './material.ts';

/** From the studio to its preview. */
export type PreviewOrder =
  | { about: 'preview'; order: 'show'; material: PreviewMaterial }
  | { about: 'preview'; order: 'begin-again' }
  | { about: 'preview'; order: 'go-back' };

/** From a preview to its studio. */
export type PreviewReport =
  /** The frame has loaded, or loaded again, and knows nothing. */
  | { about: 'preview'; report: 'ready' }
  | { about: 'preview'; report: 'standing'; standing: PreviewStanding }
  /** The text of a scene is asked for; its link to `target`, where no scene has that id. */
  | { about: 'preview'; report: 'go-to-text'; sceneId: string; target: string | null }
  /** The scene `target` is to be written, to which this one leads. */
  | { about: 'preview'; report: 'write-scene'; sceneId: string; target: string }
  /** A key that is the studio's own was pressed inside the frame. */
  | { about: 'preview'; report: 'key'; key: PressedKey };

export interface PressedKey {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** Whether a key moves between the studio's panes or saves: such keys mean the same inside the frame. */
export function isStudioKey({ key, ctrlKey, altKey, metaKey }: PressedKey): boolean {
  if (key === 'F6') return !ctrlKey && !altKey && !metaKey;
  if (/^Arrow(?:Up|Down|Left|Right)$/.test(key)) return ctrlKey && altKey;
  return key.toLowerCase() === 's' && (ctrlKey || metaKey) && !altKey;
}
