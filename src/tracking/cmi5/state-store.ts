import type { TrackingFailure } from '../tracker.ts';
import type { HttpAnswer } from './http.ts';
import type { Lrs } from './lrs.ts';
import { readStateDocument, type StateReading } from './state-document.ts';
import { tellFailure } from './tell-failure.ts';

/**
 * The AU's own state document, written only over what this page has seen (`If-Match`, `If-None-Match`;
 * xAPI 1.0.3, part 3, 3.1). Where another page or device has gone further, its document stays, and every
 * later write says so. An LMS that gives no ETag cannot be asked for this care, and is written to as it is.
 */
export function createStateStore(lrs: Lrs, writer: string): StateStore {
  let condition: Record<string, string> = {};
  let givesTags = true;
  /** Revision of the document that was there at launch. */
  let seen = 0;
  let overtaken: Failed = null;
  let latest: { revision: number; done: Promise<Failed> } = {
    revision: 0,
    done: Promise.resolve(null),
  };

  async function read(): Promise<StateAnswer> {
    const answer = await lrs.askState('GET', stateId);
    const isMissing = answer.status === 404;
    if (answer.failure && !isMissing) return { failure: answer.failure };
    givesTags = isMissing || answer.etag !== null;
    condition = isMissing ? ifMissing : ifUnchanged(answer);
    return { reading: readStateDocument(isMissing ? '' : answer.text) };
  }

  async function put(writing: StateWriting, tries = 3): Promise<Failed> {
    const { text: body, revision, isLast } = writing;
    const answer = await lrs.askState('PUT', stateId, { body, headers: condition });
    const isChanged = answer.status === 412 || answer.status === 409;
    if (isChanged && tries > 1) return settle(writing, tries);
    if (answer.failure) return answer.failure;
    condition = ifUnchanged(answer);
    return answer.etag !== null || isLast || !givesTags ? null : learnTag(revision);
  }

  /** The document has changed since this page saw it. */
  async function settle(writing: StateWriting, tries: number): Promise<Failed> {
    // What this page has written meanwhile holds more than this.
    if (latest.revision !== writing.revision) return latest.done;
    const found = await read();
    if ('failure' in found) return found.failure;
    const { resume, revision, writer: other } = found.reading;
    const isBehind = resume.status === 'none' || (resume.status === 'read' && revision <= seen);
    if (other === writer || isBehind) return put(writing, tries - 1);
    const reason = `Another page or device has saved a later place (revision ${revision}, here ${seen}). It is kept: open the module from the LMS again.`;
    overtaken = tellFailure('PUT activities/state', stateId, reason, '412');
    return overtaken;
  }

  /** The tag of what was just written, which few LMSs tell with their answer. */
  async function learnTag(revision: number): Promise<Failed> {
    const found = await read();
    if ('failure' in found) return null;
    const isOurs = found.reading.writer === writer;
    if (isOurs && found.reading.revision >= revision) return null;
    if (!isOurs) condition = ifMissing;
    const reason = 'The LMS accepted the place and gives back something else.';
    return tellFailure('GET activities/state', stateId, reason);
  }

  return {
    isOvertaken: () => overtaken !== null,
    async read() {
      const found = await read();
      if ('reading' in found) seen = found.reading.revision;
      return found;
    },
    async write(writing) {
      if (overtaken) return overtaken;
      const done = put(writing);
      latest = { revision: writing.revision, done };
      return done;
    },
  };
}

function ifUnchanged({ etag }: HttpAnswer): Record<string, string> {
  return etag === null ? {} : { 'If-Match': etag };
}

const ifMissing = { 'If-None-Match': '*' };
const stateId = 'beyond-the-canteen';

type Failed = TrackingFailure | null;

export interface StateStore {
  read(): Promise<StateAnswer>;
  /** Null when the LMS has accepted it. The request is on its way before this returns. */
  write(writing: StateWriting): Promise<TrackingFailure | null>;
  /** Another page or device has saved a later place: this one writes no more. */
  isOvertaken(): boolean;
}

export interface StateWriting {
  text: string;
  /** Of the suspend data in the text; grows with each write. */
  revision: number;
  /** Nothing is asked afterwards. */
  isLast: boolean;
}

export type StateAnswer = { reading: StateReading } | { failure: TrackingFailure };
