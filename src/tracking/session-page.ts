import type { VisibleTime } from './visible-time.ts';

/**
 * Tells of the page being hidden, shown and left, of the connection, and of a learner who is there.
 * `unload` and `beforeunload` are not listened to: they are unreliable, and the second can be called off.
 * (tracking A3.3, A3.4)
 */
export function listenToPage(
  { document, window }: SessionPage,
  time: VisibleTime,
  tell: (type: 'hidden' | 'shown' | 'online' | 'active' | 'leave') => void,
): void {
  const isHidden = () => document.visibilityState === 'hidden';
  const hide = () => {
    time.pause();
    tell('hidden');
  };
  const show = () => {
    if (!isHidden()) time.resume();
    tell('shown');
  };
  if (!isHidden()) time.resume();
  document.addEventListener('visibilitychange', () => (isHidden() ? hide() : show()));
  window.addEventListener('pagehide', (event) => (isPersisted(event) ? hide() : tell('leave')));
  window.addEventListener('pageshow', (event) => {
    if (isPersisted(event)) show();
  });
  window.addEventListener('online', () => tell('online'));
  for (const type of ['pointerdown', 'keydown', 'scroll']) {
    document.addEventListener(type, () => tell('active'));
  }
}

/** True for a page that goes into the back-forward cache or comes out of it. */
function isPersisted(event: Event): boolean {
  return 'persisted' in event && event.persisted === true;
}

/** `{ document, window }` in a browser. */
export interface SessionPage {
  document: SessionEvents & { readonly visibilityState: string };
  window: SessionEvents;
}

export interface SessionEvents {
  addEventListener(type: string, listener: (event: Event) => void): void;
}
