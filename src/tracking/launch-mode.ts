import type { Launch } from './tracker.ts';

/** AICC relays may send one letter; anything else means an ordinary launch (tracking A4.14). */
export function readMode(text: string): Launch['mode'] {
  const word = text.trim().toLowerCase();
  const modes = ['browse', 'review'] as const;
  return modes.find((mode) => word === mode || word === mode[0]) ?? 'normal';
}
