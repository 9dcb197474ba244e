/**
 * Statements that the LMS has not accepted yet, in order, kept in the browser until it has: they survive
 * a reload, and a session that ended without a network. There is no name in them.
 */
import type { TrackingFailure } from '../tracker.ts';
import { isJsonObject, isText, isUuid, readJsonObject } from './json.ts';
import type { KeptText } from './kept-text.ts';
import type { StatementDraft } from './statements.ts';
import { tellFailure } from './tell-failure.ts';

/** Takes over what an earlier session left, as far as it is in order; another page may have spoilt it. */
export function createStatementQueue(kept: KeptText, warn: Warn): StatementQueue {
  const { drafts: left } = readJsonObject(kept.read()) ?? {};
  let drafts: StatementDraft[] = Array.isArray(left) ? left.filter(isDraft) : [];

  function change(next: StatementDraft[]): void {
    drafts = next;
    kept.write(next.length > 0 ? JSON.stringify({ drafts }) : '');
  }

  const remove = (id: string) => change(drafts.filter((draft) => draft.id !== id));
  return {
    list: () => drafts,
    add(draft) {
      const spare = drafts.find(({ verb }) => verb === 'answered');
      if (drafts.length >= mostWaiting && spare) {
        warn(
          tellFailure('queue', spare.part, `More than ${mostWaiting} wait; this one is left out.`),
        );
        remove(spare.id);
      }
      change([...drafts, draft]);
    },
    remove,
  };
}

function isDraft(value: unknown): value is StatementDraft {
  if (!isJsonObject(value)) return false;
  const { id, at, verb, part, definition = {}, result = {} } = value;
  const isWhole = isText(part) && isJsonObject(definition) && isJsonObject(result);
  return isWhole && isUuid(id) && typeof at === 'number' && subject.test(`${verb} ${part}`);
}

const mostWaiting = 200;

/** Verbs that may wait, and what each is about. */
const subject =
  /^((completed|passed|failed) |answered \/interaction\/[^\s/?#]+|scored \/objective\/[^\s/?#]+)$/;

type Warn = (failure: TrackingFailure) => void;

export interface StatementQueue {
  /** Oldest first. */
  list(): readonly StatementDraft[];
  add(draft: StatementDraft): void;
  remove(id: string): void;
}
