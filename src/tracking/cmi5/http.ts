/**
 * The one way to ask a server. Whatever happens, an unreachable, silent or garbled server included, the
 * answer is a value of one shape. The request is on its way before the promise is returned, so that a
 * page that is being dismissed may ask and leave.
 */
import type { TrackingFailure } from '../tracker.ts';

/** A server that has not answered after 20 seconds is given up, so that it can be asked again. */
export function createHttp({ fetch, wait }: HttpOptions): Http {
  return async ({ method, address, headers = {}, body = null, ...about }) => {
    const controller = new AbortController();
    const exchange = async (): Promise<Plain> => {
      const response = await fetch(address, {
        method,
        headers,
        body,
        cache: 'no-store',
        keepalive:
          method !== 'GET' && new TextEncoder().encode(body ?? '').length < longestKeptAlive,
        signal: controller.signal,
      });
      const { status } = response;
      return { status, text: await response.text(), etag: response.headers.get('etag') };
    };
    const giveUp = async (): Promise<Plain> => {
      await wait(longestMs);
      controller.abort();
      return { ...noAnswer, text: 'The LMS has not answered in 20 seconds.' };
    };
    const answer = await Promise.race([exchange(), giveUp()]).catch((error) => {
      return { ...noAnswer, text: `The LMS cannot be reached: ${error}` };
    });
    return { ...answer, failure: describeFailure(answer, about) };
  };
}

function describeFailure({ status, text }: Plain, about: About): TrackingFailure | null {
  if (status >= 200 && status < 300) return null;
  const diagnostic = text.replace(/\s+/g, ' ').trim().slice(0, 200) || `The LMS answers ${status}.`;
  return { ...about, code: String(status || ''), diagnostic };
}

const noAnswer = { status: 0, etag: null };
/** Bytes: browsers let 64 KiB at a time outlive their page, and refuse what is longer. */
const longestKeptAlive = 60_000;
const longestMs = 20_000;

export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

export interface HttpRequest extends About {
  method: 'GET' | 'PUT' | 'POST';
  address: string;
  headers?: Record<string, string>;
  body?: string | null;
}

/** For the log, where the request fails. */
interface About {
  operation: string;
  /** The statement or document. */
  element: string;
}

interface Plain {
  /** 0: there was no answer, and `text` says why. */
  status: number;
  text: string;
  etag: string | null;
}

export interface HttpAnswer extends Plain {
  /** Null when the server has done what it was asked. */
  failure: TrackingFailure | null;
}

export interface HttpOptions {
  fetch: typeof fetch;
  /** Resolves after this many milliseconds. */
  wait: (durationMs: number) => Promise<void>;
}
