import type { LmsApi } from './open-session.ts';

/**
 * Puts an API into a window, under the name that packages of its standard look for, and takes away any
 * other, so that no package finds an API of the wrong standard; null leaves none.
 */
export function putApi(win: object, api: LmsApi | null): void {
  for (const name of ['API', 'API_1484_11'] as const) Reflect.deleteProperty(win, name);
  if (api) Reflect.set(win, api.name, api.methods);
}
