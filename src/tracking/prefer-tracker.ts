import type { Tracker } from './tracker.ts';

/** An LMS may offer an API and then open no session; the second tracker then takes over. */
export function preferTracker(first: Tracker, second: Tracker): Tracker {
  let current = first;
  return {
    get standard() {
      return current.standard;
    },
    get revision() {
      return current.revision ?? 0;
    },
    async start() {
      const launch = await first.start();
      if (launch.connected) return launch;
      current = second;
      const { failure } = launch;
      return failure ? { ...(await second.start()), failure } : second.start();
    },
    save: (progress) => current.save(progress),
    end: (progress) => current.end(progress),
    doubt: () => current.doubt?.(),
  };
}
