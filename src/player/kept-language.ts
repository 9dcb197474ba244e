import { openStorage } from '../tracking/index.ts';
import type { Language } from '../words/index.ts';
import type { Course } from './course.ts';

const key = 'beyond-the-canteen:language';

/**
 * The language that was chosen at this browser, for the other pages of the site, or until the window is
 * closed: in a package made for an LMS the next person at the computer is somebody else. Never throws.
 */
export function openKeptLanguage(place: Course['place']): KeptLanguage {
  const storage = openStorage(() => (place === 'site' ? localStorage : sessionStorage));
  return {
    read: () => {
      try {
        return storage?.getItem(key) ?? null;
      } catch {
        return null;
      }
    },
    write: (language) => {
      try {
        storage?.setItem(key, language);
      } catch {
        // Full or forbidden: the choice holds for this page.
      }
    },
  };
}

export interface KeptLanguage {
  /** Anything may stand there. */
  read: () => string | null;
  write: (language: Language) => void;
}
