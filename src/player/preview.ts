/** The room's door for the studio: a story played while it is written, in a frame of its own. */
export { listen } from './preview/listen.ts';
export type {
  PreviewBeginning,
  PreviewMaterial,
  PreviewSettings,
  PreviewStanding,
} from './preview/material.ts';
export type { PreviewOrder, PreviewReport } from './preview/messages.ts';
export { readReport } from './preview/read-message.ts';

/** For the frame's page; the player comes with it, and stays out of the studio's own. */
export async function wakePreview(): Promise<void> {
  const { wakePreview: wake } = await import('./preview/wake-preview.ts');
  wake(window);
}
