/** Longer text is cut: nothing that is shown or compared is longer, and a file may hold anything. */
export const longestText = 4000;

/** Text, or empty for anything else. */
export function readText(found: unknown): string {
  return typeof found === 'string' ? found.slice(0, longestText) : '';
}

/** The object, or an empty one for anything else. */
export function readObject(found: unknown): JsonObject {
  return isObject(found) ? found : {};
}

export function isObject(found: unknown): found is JsonObject {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}

/** What was found, for a sentence. */
export function quoteValue(found: unknown): string {
  if (Array.isArray(found)) return 'a list';
  if (isObject(found)) return 'an object';
  const text = String(found);
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}

export type JsonObject = Record<string, unknown>;
