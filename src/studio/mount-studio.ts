import { config } from 'zod';
import type { MadePackage } from './ship/make-story-package.ts';

/**
 * Puts the studio into `#studio` of this page. What the site knows is `library.json` beside the page.
 * `playInLms` opens a package in the try-it LMS, and gives a sentence where that does not work.
 */
export async function mountStudio(surroundings: StudioSurroundings): Promise<void> {
  const target = document.getElementById('studio');
  if (!target) return;
  refuseEval();
  const { wakeStudio } = await import('./wake-studio.ts');
  await wakeStudio(target, surroundings);
}

/**
 * Schemas try at once whether they may write themselves as code, which this page's policy refuses aloud. They
 * are told before they are made; that is why everything else is loaded afterwards.
 */
function refuseEval(): void {
  config({ jitless: true });
}

export interface StudioSurroundings {
  playInLms: (made: MadePackage) => Promise<string | null>;
}
