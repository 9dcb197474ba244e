import type { SessionPage } from '../session-page.ts';

/** A page that can be hidden, shown, left and come back to. */
export function aPage() {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const window = new EventTarget();
  const page: SessionPage = { document, window };

  const show = (visibilityState: string) => {
    document.visibilityState = visibilityState;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const turn = (type: string, persisted: boolean) =>
    window.dispatchEvent(Object.assign(new Event(type), { persisted }));

  return {
    page,
    hide: () => show('hidden'),
    show: () => show('visible'),
    /** The browser says that it is online. */
    connect: () => window.dispatchEvent(new Event('online')),
    /** A sign of the learner. */
    act: () => document.dispatchEvent(new Event('keydown')),
    /** `pagehide`; persisted when the page goes into the back-forward cache. */
    leave: ({ persisted }: { persisted: boolean }) => turn('pagehide', persisted),
    comeBack: ({ persisted }: { persisted: boolean }) => turn('pageshow', persisted),
  };
}
