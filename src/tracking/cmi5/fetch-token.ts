import type { TrackingFailure } from '../tracker.ts';
import type { Http } from './http.ts';
import { readJsonObject } from './json.ts';
import { isToken } from './session-memory.ts';
import { tellFailure } from './tell-failure.ts';

/**
 * Asks for the authorisation token: a POST without a body, once in a session (8.2.1.0-2, 8.2.3.0-1). An
 * `error-code` is a refusal whatever the status: the specification says 200, some LMSs answer 401.
 */
export async function fetchToken(http: Http, address: string): Promise<string | TrackingFailure> {
  const operation = 'POST fetch';
  const element = 'auth-token';
  const { text, failure } = await http({ operation, element, method: 'POST', address });
  const given = readJsonObject(text) ?? {};
  const { 'auth-token': token, 'error-code': code, 'error-text': reason = '' } = given;
  if (code !== undefined) {
    const told = `${code}: ${reason}`.slice(0, 200);
    const diagnostic = `The LMS gives no authorisation (${told}). A launch can be used once: open the module from the LMS again.`;
    return tellFailure(operation, element, diagnostic, String(code).slice(0, 20));
  }
  if (failure) return failure;
  if (isToken(token)) return token;
  return tellFailure(operation, element, 'The LMS gives no token that can be used.');
}
