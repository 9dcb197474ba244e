/** Text from an LMS or from storage as a JSON object; null for anything else, never an exception. */
export function readJsonObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text);
    return isJsonObject(value) ? value : null;
  } catch {
    return null;
  }
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** As xAPI writes identifiers: the registration, and the id of every statement. */
export function isUuid(value: unknown): value is string {
  return isText(value) && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}

/** A number from 0 to `most`. */
export function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && value >= 0 && value <= most;
}

/** The last one that a `Date` can hold, in milliseconds since the epoch. */
export const latestMoment = 8.64e15;

export type JsonObject = Record<string, unknown>;
