/**
 * Where an LMS puts its SCORM API: on a frame around the page, or around the window that opened it.
 * The only file of this room with browser access. Any property of a frame of another origin may throw,
 * while its `parent` and `opener` stay readable, so each is read on its own and the climb goes on.
 */
import type { ScormVocabulary } from './scorm-dialect.ts';

/**
 * The nearest API of this standard with all eight methods: this window, its parents, then openers and
 * theirs. Looks again every 200 ms, `tries` times in all (10), because ESR loads its API late; at once
 * null where no other window could hold one. A package of one version never binds the other's API.
 * (tracking A1.1 to A1.6)
 */
export async function findScormApi(
  win: unknown,
  vocabulary: ScormVocabulary,
  options: FindOptions,
): Promise<object | null> {
  const tries = isAlone(win) ? 1 : (options.tries ?? 10);
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const api = searchWindows(win, vocabulary);
    if (api) return api;
    if (attempt < tries) await options.wait(200);
  }
  return null;
}

function isAlone(win: unknown): boolean {
  const parent = readProperty(win, 'parent');
  return (parent === win || !isObject(parent)) && !isObject(readProperty(win, 'opener'));
}

function searchWindows(win: unknown, vocabulary: ScormVocabulary): object | null {
  const visited = new Set<unknown>();
  const starts = [win];
  for (const [index, start] of starts.entries()) {
    let frame = start;
    while (isObject(frame) && !visited.has(frame) && visited.size < mostWindows) {
      visited.add(frame);
      const api = readProperty(frame, vocabulary.apiName);
      if (isScormApi(api, vocabulary)) return api;
      starts.push(readProperty(frame, 'opener'));
      frame = readProperty(frame, 'parent');
    }
    if (index === 0) starts.push(readProperty(readProperty(win, 'top'), 'opener'));
  }
  return null;
}

/** A page may have a global of that name that is something else. (A1.5) */
function isScormApi(
  candidate: unknown,
  { apiName: _, ...vocabulary }: ScormVocabulary,
): candidate is object {
  const methods = Object.values(vocabulary).filter((name) => typeof name === 'string');
  return methods.every((method) => typeof readProperty(candidate, method) === 'function');
}

function readProperty(owner: unknown, name: string): unknown {
  try {
    return isObject(owner) ? Reflect.get(owner, name) : undefined;
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is object {
  return (typeof value === 'object' && value !== null) || typeof value === 'function';
}

const mostWindows = 500;

export interface FindOptions {
  /** Resolves after this many milliseconds. */
  wait: (durationMs: number) => Promise<void>;
  tries?: number;
}
