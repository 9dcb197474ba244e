import type Scorm12API from 'scorm-again/scorm12';

/**
 * Fetches scorm-again's SCORM 1.2 API, in its own chunk so that the page paints first. At runtime the
 * module has one named export, `Scorm12API`; its types declare a default export instead.
 */
export async function loadScorm12Api(): Promise<Scorm12ApiConstructor> {
  const module: unknown = await import('scorm-again/scorm12');
  return (module as { Scorm12API: Scorm12ApiConstructor }).Scorm12API;
}

export type Scorm12ApiConstructor = typeof Scorm12API;
