/**
 * Writes one thing after the other, and of those that wait only the newest: nothing is held back, and a slow
 * disk is never asked twice at once. `told` hears how each writing went.
 */
export function keepNewest<Value>(
  write: (value: Value) => Promise<void>,
  told: (state: KeepState) => void,
): Keeper<Value> {
  let waiting: { value: Value } | null = null;
  let working: Promise<void> | null = null;

  async function work() {
    while (waiting !== null) {
      const { value } = waiting;
      waiting = null;
      try {
        await write(value);
        if (waiting === null) told('kept');
      } catch {
        // What was offered meanwhile may be smaller, or the room there again.
        if (waiting === null) told('not-kept');
      }
    }
    working = null;
  }

  return {
    hurry() {
      if (waiting === null) return;
      const { value } = waiting;
      waiting = null;
      write(value).catch(() => told('not-kept'));
    },
    offer(value) {
      waiting = { value };
      told('keeping');
      working ??= work();
    },
    idle: async () => {
      await working;
    },
  };
}

export interface Keeper<Value> {
  offer: (value: Value) => void;
  /** Writes what waits at once, because the page may be gone before the one under way is done. */
  hurry: () => void;
  /** Resolves when nothing is being written or waits. */
  idle: () => Promise<void>;
}

/** How it stands with what was offered last. */
export type KeepState = 'keeping' | 'kept' | 'not-kept';
