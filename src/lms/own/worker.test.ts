// The worker's own file, with a window's worth of made-up surroundings.
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { ACacheStorage } from '../testing/a-cache-storage.ts';
import { keepPackage } from './own-packages.ts';

const scope = 'https://trust.example/training/try/';
const code = readFileSync(new URL('../../../public/try/lrs-worker.js', import.meta.url), 'utf8');

let storage: ACacheStorage;
let ask: (url: string, method?: string) => Promise<Response | null>;

beforeEach(async () => {
  storage = new ACacheStorage();
  ask = startWorker(storage.asCaches);
  await keepPackage(
    {
      id: 'ward-video',
      title: 'T',
      minutes: 1,
      fileName: 'f.zip',
      zip: new Uint8Array(1),
      files: new Map([
        ['index.html', new TextEncoder().encode('<!doctype html>')],
        ['assets/a.js', new TextEncoder().encode('export {};')],
      ]),
    },
    { caches: storage.asCaches, pageUrl: scope },
  );
});

describe('a file of a package from the studio', () => {
  it.each([
    ['own/ward-video/index.html', 'text/html;charset=utf-8', '<!doctype html>'],
    ['own/ward-video/assets/a.js', 'text/javascript;charset=utf-8', 'export {};'],
    // A script that failed is asked for again under another query.
    ['own/ward-video/assets/a.js?again=1', 'text/javascript;charset=utf-8', 'export {};'],
  ])('%s is answered from the cache', async (path, type, text) => {
    const response = await ask(scope + path);
    expect(response?.status).toBe(200);
    expect(response?.headers.get('content-type')).toBe(type);
    expect(response?.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response?.text()).toBe(text);
  });

  it.each(['own/ward-video/gone.js', 'own/ward-video/', 'own/other/index.html', 'own/'])(
    '%s is not there, and is asked of no server',
    async (path) => {
      const response = await ask(scope + path);
      expect(response?.status).toBe(404);
      expect(response?.headers.get('x-content-type-options')).toBe('nosniff');
      expect(await response?.text()).toContain('Make it again in the studio.');
    },
  );

  it.each(['POST', 'PUT', 'HEAD', 'DELETE'])('is only read: %s is refused', async (method) => {
    const response = await ask(`${scope}own/ward-video/index.html`, method);
    expect([response?.status, response?.headers.get('allow')]).toEqual([405, 'GET']);
  });
});

it.each(['packages/scorm12/everyone/index.html', 'ownership/index.html', 'packages.json'])(
  '%s goes its own way',
  async (path) => {
    expect(await ask(scope + path)).toBeNull();
  },
);

/** Gives what asks the worker; null where it lets a request go its own way. */
function startWorker(caches: CacheStorage) {
  const listeners = new Map<string, (event: object) => void>();
  const self = {
    registration: { scope },
    addEventListener: (name: string, listener: (event: object) => void) =>
      listeners.set(name, listener),
  };
  new Function('self', 'caches', code)(self, caches);
  return async (url: string, method = 'GET'): Promise<Response | null> => {
    let answer: Promise<Response> | null = null;
    listeners.get('fetch')?.({
      request: { url, method },
      respondWith: (given: Promise<Response>) => {
        answer = given;
      },
    });
    return answer;
  };
}
