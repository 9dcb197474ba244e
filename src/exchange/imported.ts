/** What an import gives: a story, and what its editor has to look at. */
export interface Imported {
  /** A folder's name for the scenario, `ward-night`; empty only when `text` is. */
  id: string;
  /** A whole `story.md`; empty when nothing could be read, and `notes` says why. */
  text: string;
  /** In the order of the imported file; those without a line come last. */
  notes: ImportNote[];
}

export interface ImportNote {
  /** In the imported file, from 1; null for what is about the whole story. */
  line: number | null;
  /** Id of the scene in the new story; null where it is about none. */
  scene: string | null;
  /** What was found, what was expected, what to do. */
  message: string;
}

export interface ImportOptions {
  /** ISO date, `2026-11-22`: when the new story counts as reviewed. */
  today: string;
  /** `ward.twee`: gives a title to a story that has none. */
  fileName?: string;
}

/** Five times as many as the longest story that the project is made for. */
const mostScenes = 5000;

/** What to say of a text that has too many scenes; null when it has not. */
export function refuseTooMany(count: number, what: string): string | null {
  if (count <= mostScenes) return null;
  const found = count.toLocaleString('en-GB');
  return `The text has ${found} ${what}, expected at most 5,000. Look for a text that was pasted by mistake, or bring one part at a time.`;
}

/** An import of which nothing could be read. */
export function refuseImport(message: string): Imported {
  return { id: '', text: '', notes: [{ line: null, scene: null, message }] };
}
