/**
 * A small LMS for cmi5 with a record that outlives its sessions: hands out each token once, keeps state
 * documents with their ETags and statements by id, and can be made to fail.
 */
import { isJsonObject, type JsonObject, readJsonObject } from '../json.ts';

export class FakeLrs {
  server: 'up' | 'down' | 'unavailable' = 'up';
  /** By `stateId`. */
  readonly documents = new Map<string, string>();
  /** Accepted, in order. */
  readonly statements: JsonObject[] = [];
  /** Every request, as `PUT statements completed`. */
  readonly calls: string[] = [];
  readonly requests: FakeRequest[] = [];
  /** Answers instead of the LRS where it gives something. */
  intercept: (call: string, request: FakeRequest) => Answer | null | Promise<Answer | null> = () =>
    null;
  /** Whether the answer to a PUT of a document names its new ETag. */
  tellsTags = true;
  /** Where an answer is lost: the request has done its work. */
  losesAnswer: (call: string) => boolean = () => false;
  readonly #usedTokens = new Set<string>();

  /** Of `fetch`'s own type. */
  readonly fetch: typeof fetch = async (input, init) => {
    const request: FakeRequest = {
      method: init?.method ?? 'GET',
      url: new URL(String(input)),
      headers: new Headers(init?.headers),
      body: String(init?.body ?? ''),
      keepalive: init?.keepalive === true,
    };
    const call = describe(request);
    this.calls.push(call);
    this.requests.push(request);
    await Promise.resolve();
    if (this.server === 'down') throw new TypeError('Failed to fetch');
    const {
      status,
      body = '',
      headers = {},
    } = this.server === 'unavailable'
      ? { status: 503 }
      : ((await this.intercept(call, request)) ?? this.#answer(request));
    if (this.losesAnswer(call)) throw new TypeError('Failed to fetch');
    return new Response(status === 204 ? null : body, { status, headers });
  };

  /** `completed`, `answered friend_request`, in the order in which they were accepted. */
  get said(): string[] {
    return this.statements.map(nameStatement);
  }

  #answer(request: FakeRequest): Answer {
    const { url } = request;
    if (url.pathname === '/fetch') return this.#giveToken(url.search);
    if (url.pathname === '/xapi/agents/profile') return { status: 404, body: 'No document.' };
    if (url.pathname === '/xapi/activities/state') return this.#answerState(request);
    return this.#takeStatements(request);
  }

  #giveToken(session: string): Answer {
    if (this.#usedTokens.has(session)) {
      return { status: 200, body: '{"error-code":"1","error-text":"Already in Use"}' };
    }
    this.#usedTokens.add(session);
    return { status: 200, body: JSON.stringify({ 'auth-token': 'dG9rZW4=' }) };
  }

  #answerState({ method, url, headers, body }: FakeRequest): Answer {
    const id = url.searchParams.get('stateId') ?? '';
    const kept = this.documents.get(id);
    if (method === 'GET') {
      return kept === undefined
        ? { status: 404, body: 'No document.' }
        : { status: 200, body: kept, headers: { etag: tagOf(kept) } };
    }
    const ifMatch = headers.get('if-match');
    const isUnexpected = ifMatch !== null && (kept === undefined || ifMatch !== tagOf(kept));
    const isThere = headers.get('if-none-match') === '*' && kept !== undefined;
    if (isUnexpected || isThere) return { status: 412, body: 'The document has changed.' };
    this.documents.set(id, body);
    return { status: 204, headers: this.tellsTags ? { etag: tagOf(body) } : {} };
  }

  #takeStatements({ body }: FakeRequest): Answer {
    for (const statement of readStatements(body)) {
      const kept = this.statements.find(({ id }) => id === statement['id']);
      if (kept && JSON.stringify(kept) !== JSON.stringify(statement)) {
        return { status: 409, body: 'Another statement has this id.' };
      }
      if (!kept) this.statements.push(statement);
    }
    return { status: 204 };
  }
}

/** One statement or several, of a request. */
export function readStatements(body: string): JsonObject[] {
  const value: unknown = JSON.parse(body);
  return [value].flat().filter(isJsonObject);
}

export function nameStatement(statement: JsonObject): string {
  const verb = String(readPath(statement, 'verb', 'id'))
    .split('/')
    .at(-1);
  const part = String(readPath(statement, 'object', 'id'))
    .split('/')
    .at(-1);
  return verb === 'answered' || verb === 'scored' ? `${verb} ${part}` : String(verb);
}

export function readPath(value: unknown, ...path: string[]): unknown {
  return path.reduce((inside, key) => (isJsonObject(inside) ? inside[key] : undefined), value);
}

function describe({ method, url, body }: FakeRequest): string {
  const path = url.pathname.replace('/xapi/', '').replace(/^\//, '').replace('activities/', '');
  const document = url.searchParams.get('stateId') ?? url.searchParams.get('profileId');
  const isStatement = path === 'statements' && (readJsonObject(body) || body.startsWith('['));
  const statements = isStatement ? readStatements(body).map(nameStatement).join(' + ') : '';
  return [method, path, document ?? statements].join(' ').trim();
}

function tagOf(text: string): string {
  return `"${text.length}-${[...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1e9, 7)}"`;
}

export interface FakeRequest {
  method: string;
  url: URL;
  headers: Headers;
  body: string;
  keepalive: boolean;
}

export interface Answer {
  status: number;
  body?: string;
  headers?: Record<string, string>;
}
