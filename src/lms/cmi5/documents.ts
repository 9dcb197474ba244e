import {
  answerJson,
  answerRefusal,
  type LrsAnswer,
  type LrsRequest,
  noContent,
  quote,
  type Refusal,
  refuseXapi,
} from './lrs-message.ts';
import type { StoredDocument } from './registration.ts';
import { isRecord, parseJson } from './same-json.ts';

/**
 * Answers a request for one document, and gives the documents as they are afterwards where it changed
 * them. Source: xAPI 1.0.3, part three, 2.2 and 3.1: a request whose If-Match or If-None-Match does not
 * hold changes nothing (412); `needsPrecondition` is for agent profiles, where a PUT without either is
 * refused, 409 over a document and 400 over none.
 */
export async function handleDocument(given: {
  documents: readonly StoredDocument[];
  id: string;
  request: LrsRequest;
  needsPrecondition: boolean;
  /** ISO 8601, UTC. */
  now: string;
}): Promise<DocumentOutcome> {
  const { documents, id, request, now } = given;
  const found = documents.find((each) => each.id === id);
  if (request.method === 'GET') return { answer: await answerDocument(found) };
  const refusal =
    refuseBody(request) ?? (await checkPreconditions(found, request, given.needsPrecondition));
  if (refusal) return { answer: answerRefusal(refusal), refusal };
  const others = documents.filter((each) => each !== found);
  if (request.method === 'DELETE') return { answer: noContent, documents: others };
  const contentType = request.headers['content-type'] ?? 'application/octet-stream';
  const written = { id, contentType, content: request.body, updatedAt: now };
  if (request.method === 'PUT' || !found) {
    return { answer: noContent, documents: [...others, written] };
  }
  const merged = mergeDocuments(found, written);
  return 'sentence' in merged
    ? { answer: answerRefusal(merged), refusal: merged }
    : { answer: noContent, documents: [...others, merged] };
}

/** The ids of the documents that have changed since then. Source: xAPI 1.0.3, part three, 2.3. */
export function listDocumentIds(documents: readonly StoredDocument[], since?: string): LrsAnswer {
  const from = since === undefined ? -Infinity : Date.parse(since);
  if (Number.isNaN(from)) {
    return answerRefusal(refuseXapi(400, `Unexpected parameter since ${quote(since)}.`));
  }
  const changed = documents.filter(({ updatedAt }) => Date.parse(updatedAt) > from);
  return answerJson(changed.map(({ id }) => id));
}

async function answerDocument(found: StoredDocument | undefined): Promise<LrsAnswer> {
  if (!found) return answerRefusal(refuseXapi(404, 'There is no such document.'));
  return {
    status: 200,
    headers: {
      'content-type': found.contentType,
      etag: await makeETag(found.content),
      'last-modified': new Date(found.updatedAt).toUTCString(),
    },
    body: found.content,
  };
}

function refuseBody({ method, headers, body }: LrsRequest): Refusal | null {
  return method !== 'DELETE' && isJson(headers['content-type']) && parseJson(body) === undefined
    ? refuseXapi(400, `Unexpected body ${quote(body)}, expected JSON, as its content type says.`)
    : null;
}

async function checkPreconditions(
  found: StoredDocument | undefined,
  { method, headers }: LrsRequest,
  needsPrecondition: boolean,
): Promise<Refusal | null> {
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = headers;
  const etag = found ? await makeETag(found.content) : null;
  if (ifMatch !== undefined && !hasTag(ifMatch, etag)) {
    return refuseXapi(
      412,
      `If-Match ${ifMatch} does not hold: the document is ${etag ?? 'not there'}.`,
    );
  }
  if (ifNoneMatch !== undefined && hasTag(ifNoneMatch, etag)) {
    return refuseXapi(412, `If-None-Match ${ifNoneMatch} does not hold: the document is ${etag}.`);
  }
  if (!needsPrecondition || method !== 'PUT') return null;
  if (ifMatch !== undefined || ifNoneMatch !== undefined) return null;
  return found
    ? refuseXapi(
        409,
        'The document exists. Read it, and send If-Match with its ETag to replace it, or If-None-Match: * to keep it.',
      )
    : refuseXapi(400, 'Expected If-Match or If-None-Match in a PUT of an agent profile.');
}

/** Whether a list of tags, or `*`, names the document that is there. */
function hasTag(list: string, etag: string | null): boolean {
  if (etag === null) return false;
  return list.trim() === '*' || list.split(',').some((tag) => tag.trim() === etag);
}

/** xAPI 1.0.3, part three, 3.1: the SHA-1 of the contents, in quotes. */
async function makeETag(content: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(content));
  const bytes = [...new Uint8Array(hash)];
  return `"${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}"`;
}

/** A POST adds the names of a JSON object to those that are there. */
function mergeDocuments(found: StoredDocument, added: StoredDocument): StoredDocument | Refusal {
  const [before, after] = [found, added].map(({ contentType, content }) =>
    isJson(contentType) ? parseJson(content) : undefined,
  );
  if (!isRecord(before) || !isRecord(after)) {
    return refuseXapi(
      400,
      'A POST over a document expects that both are JSON objects, with the content type application/json.',
    );
  }
  return { ...added, content: JSON.stringify({ ...before, ...after }) };
}

export function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(;|$)/i.test(contentType ?? '');
}

export interface DocumentOutcome {
  answer: LrsAnswer;
  refusal?: Refusal;
  /** All of them, after the change. */
  documents?: StoredDocument[];
}
