import type { TextStorage } from '../local.ts';

export function aStorage(given: Record<string, string> = {}) {
  const values = new Map(Object.entries(given));
  const storage: TextStorage = {
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      values.set(key, value);
    },
    removeItem: (key) => {
      values.delete(key);
    },
  };
  return { ...storage, entries: () => [...values] };
}
