import type { MappingStorage } from '../mapping-memory.ts';

/** A browser's storage for as long as a test. */
export function memoryStorage(kept = new Map<string, string>()): () => MappingStorage {
  return () => ({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  });
}
