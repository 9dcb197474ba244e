/** Counts the time for which a page was in view, in milliseconds. A clock set back counts as no time. */
export function createVisibleTime(now: () => number): VisibleTime {
  let countedMs = 0;
  let since: number | null = null;
  const running = () => (since === null ? 0 : Math.max(0, now() - since));

  return {
    resume() {
      since ??= now();
    },
    pause() {
      countedMs += running();
      since = null;
    },
    readMs: () => countedMs + running(),
  };
}

export interface VisibleTime {
  resume(): void;
  pause(): void;
  readMs(): number;
}
