import { type LaterWords, later } from '../words/en/later.ts';
import type { Speech } from '../words/index.ts';

/** The words of what comes later, in the language of the page. */
export function laterWords({ catalogue }: Speech): LaterWords {
  return catalogue?.later ?? later;
}
