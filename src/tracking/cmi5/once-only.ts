/**
 * The statements that may be sent once in a registration: completed and passed (9.3.0.0-6, 9.3.0.0-7),
 * and by our own rule failed and each objective. Each keeps one id from the first attempt to send it, so
 * that sending it again, from wherever, changes nothing.
 */
import type { TrackingFailure } from '../tracker.ts';
import type { Said } from './state-document.ts';
import type { StatementQueue } from './statement-queue.ts';
import type { StatementDraft } from './statements.ts';

/** `atLaunch`: what the state document says. What still waits in the browser goes on waiting. */
export function createOnceOnly(
  atLaunch: ReadonlyMap<string, Said>,
  queue: StatementQueue,
  newId: () => string,
): OnceOnly {
  const said = new Map(atLaunch);
  const refused = new Set<string>();
  const hasSent = (name: string) => said.get(name)?.isSent === true;

  for (const draft of queue.list()) {
    const name = nameOf(draft);
    if (name === '') continue;
    // Failed is for the end of a session; until then it may turn into passed.
    if (hasSent(name) || name === 'failed') queue.remove(draft.id);
    if (!hasSent(name)) said.set(name, { id: draft.id, isSent: false });
  }

  return {
    said,
    hasSent,
    refusal: null,
    require(name, make) {
      const { id } = said.get(name) ?? { id: newId() };
      const isWaiting = queue.list().some((draft) => draft.id === id);
      if (hasSent(name) || refused.has(name) || isWaiting) return;
      said.set(name, { id, isSent: false });
      queue.add(make(id));
    },
    settle(draft, refusal) {
      const name = nameOf(draft);
      if (refusal) {
        refused.add(name);
        if (draft.part === '') this.refusal = refusal;
      } else if (name !== '') said.set(name, { id: draft.id, isSent: true });
    },
  };
}

/** Empty for statements that may be sent any number of times. */
function nameOf({ verb, part }: StatementDraft): string {
  if (verb === 'answered') return '';
  return part || verb;
}

export interface OnceOnly {
  /** By verb or, for objectives, by what follows the activity's id. */
  readonly said: ReadonlyMap<string, Said>;
  hasSent(name: string): boolean;
  /** Why the LMS will not take a completion or a verdict, if it has said so in this session. */
  refusal: TrackingFailure | null;
  /** Queues a statement, unless it was sent, is waiting, or was refused in this session. */
  require(name: string, make: (id: string) => StatementDraft): void;
  settle(draft: StatementDraft, refusal: TrackingFailure | null): void;
}
