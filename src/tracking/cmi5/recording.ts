import { encodeSuspendData } from '../suspend-data.ts';
import type { Progress, SaveResult, TrackingFailure } from '../tracker.ts';
import type { Delivery, SessionParts } from './delivery.ts';
import { type StateReading, writeStateDocument } from './state-document.ts';
import type { StateStore } from './state-store.ts';
import {
  answered,
  completed,
  judge,
  judged,
  objectivePart,
  scored,
  terminated,
} from './statements.ts';
import { tellFailure } from './tell-failure.ts';

/** One learner's session in launch mode Normal: what is put on the record, and what of it is kept. */
export function createRecording(
  { options, launchData, once, queue }: SessionParts,
  delivery: Delivery,
  { store, writer, reading }: Place,
): Recording {
  const { language, now, newId } = options;
  const { masteryScore } = launchData;
  let { revision, scoreScaled } = reading;
  let taken = 0;
  let isOver = false;

  /**
   * A session has room for one verdict (9.3.0.0-3), and failed never follows passed (9.3.0.0-8). So
   * failed waits for the end: the learner may try again and pass before that.
   */
  function takeIn(progress: Progress): void {
    const { completion, interactions, objectives, sessionMs } = progress;
    for (const each of interactions.slice(taken)) queue.add(answered(newId(), each, language));
    taken = Math.max(taken, interactions.length);
    const at = now();
    for (const each of objectives) {
      if (each.scoreScaled === null) continue;
      once.require(objectivePart(each.id), (id) => scored({ id, at }, each, language));
    }
    if (completion !== 'completed') return;
    once.require('completed', (id) => completed({ id, at }, sessionMs));
    const verdict = judge(progress, masteryScore);
    if (!verdict) return;
    if (verdict.score) scoreScaled = Math.max(scoreScaled ?? 0, verdict.score.scaled);
    if (verdict.verb === 'passed' || (isOver && !once.said.has('passed'))) {
      once.require(verdict.verb, (id) => judged({ id, at }, sessionMs, verdict));
    }
  }

  async function putState({ resume }: Progress): Promise<TrackingFailure | null> {
    revision = (revision % highestRevision) + 1;
    try {
      const suspendData = encodeSuspendData(resume, revision);
      const text = writeStateDocument({ writer, suspendData, scoreScaled, said: once.said });
      return await store.write({ text, revision, isLast: isOver });
    } catch (error) {
      return tellFailure('encode', 'suspendData', String(error));
    }
  }

  function countSent(): number {
    return [...once.said.values()].filter(({ isSent }) => isSent).length;
  }

  function conclude(...failures: (TrackingFailure | null)[]): SaveResult {
    const failure = [...failures, once.refusal].find((each) => each !== null);
    if (!failure) return { saved: true };
    // The token is no longer good, or a later launch, or another device, has taken this session's place.
    const isTurnedAway = ['401', '403'].includes(failure.code) || store.isOvertaken();
    return { saved: false, failure, ...(isTurnedAway && { needsReopen: true }) };
  }

  return {
    get revision() {
      return revision;
    },
    async save(progress) {
      takeIn(progress);
      const sentBefore = countSent();
      const failures = await Promise.all([putState(progress), delivery.drain()]);
      // Now that the LMS has a result, the document says so: another device may be next.
      const isNews = countSent() > sentBefore && !failures[0] && !isOver;
      return conclude(...failures, isNews ? await putState(progress) : null);
    },
    async end(progress) {
      isOver = true;
      takeIn(progress);
      const last = terminated({ id: newId(), at: now() }, progress.sessionMs);
      return conclude(...(await Promise.all([putState(progress), delivery.end(last)])));
    },
  };
}

const highestRevision = 36 ** 6 - 1;

export interface Recording {
  /** Of the resume state that was sent last. */
  readonly revision: number;
  save(progress: Progress): Promise<SaveResult>;
  /** Every request that matters is on its way before this returns. */
  end(progress: Progress): Promise<SaveResult>;
}

/** The learner's place with the LMS. */
export interface Place {
  store: StateStore;
  /** What the state document said at launch. */
  reading: StateReading;
  /** UUID of this page, as it stands in the state document. */
  writer: string;
}
