import type Scorm12API from 'scorm-again/scorm12';
import type Scorm2004API from 'scorm-again/scorm2004';
import type { CmiEntry } from './cmi-model.ts';

/**
 * Fetches scorm-again's SCORM 1.2 API, in its own chunk so that the page paints first, and makes one with
 * these values. At runtime each module has one named export; its types declare a default export instead.
 */
export async function openScorm12Inner(entries: readonly CmiEntry[]): Promise<InnerApi> {
  const module: unknown = await import('scorm-again/scorm12');
  const { Scorm12API } = module as { Scorm12API: Scorm12Constructor };
  const api = new Scorm12API({ logLevel: 'NONE' });
  for (const [name, value] of entries) api.setCMIValue(name, value);
  return {
    initialize: () => api.LMSInitialize(''),
    terminate: () => api.LMSFinish(''),
    commit: () => api.LMSCommit(''),
    get: (name) => String(api.LMSGetValue(name)),
    set: (name, value) => api.LMSSetValue(name, value),
    lastError: () => String(api.LMSGetLastError()),
  };
}

/** The same for SCORM 2004, whose module is four times as large. */
export async function openScorm2004Inner(entries: readonly CmiEntry[]): Promise<InnerApi> {
  const module: unknown = await import('scorm-again/scorm2004');
  const { Scorm2004API } = module as { Scorm2004API: Scorm2004Constructor };
  const api = new Scorm2004API({ logLevel: 'NONE' });
  for (const [name, value] of entries) api.setCMIValue(name, value);
  return {
    initialize: () => api.Initialize(''),
    terminate: () => api.Terminate(''),
    commit: () => api.Commit(''),
    get: (name) => String(api.GetValue(name)),
    set: (name, value) => api.SetValue(name, value),
    lastError: () => String(api.GetLastError()),
  };
}

/** scorm-again's part of an API, without the names of either standard. */
export interface InnerApi {
  initialize(): string;
  terminate(): string;
  commit(): string;
  get(name: string): string;
  set(name: string, value: string): string;
  lastError(): string;
}

type Scorm12Constructor = typeof Scorm12API;
type Scorm2004Constructor = typeof Scorm2004API;
