import type { PaneName } from '../studio-state.svelte.ts';

/** How much of the studio can be seen at once. */
export type Room = 'narrow' | 'middle' | 'wide';

/** The panes that take turns in one place, in their order. */
export function panesInTurn(room: Room): readonly PaneName[] {
  return room === 'narrow' ? ['text', 'preview', 'map', 'list', 'problems'] : beside;
}

/** Where F6 goes from a pane, among those that can be seen; `step` is 1, or -1 for backwards. */
export function findNextPane(
  from: PaneName | null,
  { room, front, step }: { room: Room; front: PaneName; step: 1 | -1 },
): PaneName {
  const inTurn = panesInTurn(room);
  if (room === 'narrow') {
    const at = inTurn.indexOf(from ?? front);
    return inTurn.at((at + step) % inTurn.length) ?? front;
  }
  const seen: PaneName[] = ['text', front, 'problems'];
  if (from === null) return seen.at(step === 1 ? 0 : -1) ?? 'text';
  const at = seen.indexOf(from);
  return seen.at((at + step) % seen.length) ?? 'text';
}

/** The one of those beside the text that was asked for last. */
export function isBeside(pane: PaneName): boolean {
  return beside.includes(pane);
}

export const paneWords: Record<PaneName, string> = {
  text: 'Text',
  preview: 'Preview',
  map: 'Map',
  list: 'List',
  problems: 'Problems',
};

const beside: readonly PaneName[] = ['preview', 'map', 'list'];
