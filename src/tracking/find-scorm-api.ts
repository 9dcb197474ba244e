/**
 * Where an LMS puts its SCORM 1.2 API: on a frame around the page, or around the window that opened it.
 * The only file of this room with browser access. Any property of a frame of another origin may throw,
 * while its `parent` and `opener` stay readable, so each is read on its own and the climb goes on.
 */
import { type Scorm12Api, scorm12Methods } from './scorm12-api.ts';

/**
 * The nearest `API` with all eight methods: this window, its parents, then openers and theirs. Looks
 * again every 200 ms, `tries` times in all (10), because ESR loads its API late; at once null where
 * no other window could hold one. Never binds `API_1484_11`. (tracking A1.1 to A1.6)
 */
export async function findScorm12Api(
  win: unknown,
  options: FindOptions,
): Promise<Scorm12Api | null> {
  const tries = isAlone(win) ? 1 : (options.tries ?? 10);
  for (let attempt = 1; attempt <= tries; attempt += 1) {
    const api = searchWindows(win);
    if (api) return api;
    if (attempt < tries) await options.wait(200);
  }
  return null;
}

function isAlone(win: unknown): boolean {
  const parent = readProperty(win, 'parent');
  return (parent === win || !isObject(parent)) && !isObject(readProperty(win, 'opener'));
}

function searchWindows(win: unknown): Scorm12Api | null {
  const visited = new Set<unknown>();
  const starts = [win];
  for (const [index, start] of starts.entries()) {
    let frame = start;
    while (isObject(frame) && !visited.has(frame) && visited.size < mostWindows) {
      visited.add(frame);
      const api = readProperty(frame, 'API');
      if (isScorm12Api(api)) return api;
      starts.push(readProperty(frame, 'opener'));
      frame = readProperty(frame, 'parent');
    }
    if (index === 0) starts.push(readProperty(readProperty(win, 'top'), 'opener'));
  }
  return null;
}

function isScorm12Api(candidate: unknown): candidate is Scorm12Api {
  return scorm12Methods.every((method) => typeof readProperty(candidate, method) === 'function');
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
