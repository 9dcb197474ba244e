import type { LrsAnswer, LrsRequest } from './lrs-message.ts';

/**
 * A request of `fetch` as the LRS reads it, or null when its address is not below the endpoint, which
 * ends in a slash.
 */
export async function readHttpRequest(
  request: Request,
  endpoint: string,
): Promise<LrsRequest | null> {
  if (!request.url.startsWith(endpoint)) return null;
  return {
    ...readAddress(request.url, endpoint),
    method: request.method.toUpperCase(),
    headers: Object.fromEntries(request.headers),
    body: await request.text(),
  };
}

/** Path and query of an address below the endpoint. */
export function readAddress(url: string, endpoint: string): Pick<LrsRequest, 'path' | 'query'> {
  const { searchParams } = new URL(url);
  const path = url.slice(endpoint.length).replace(/[?#].*$/s, '');
  return { path: path.replace(/\/$/, ''), query: Object.fromEntries(searchParams) };
}

/** The answer as `fetch` gives it. Throws the TypeError of a lost connection where there is none. */
export function toResponse({ status, headers, body }: LrsAnswer): Response {
  if (status === 0) throw new TypeError('Failed to fetch');
  return new Response(status === 204 ? null : body, { status, headers });
}
