import { isText } from './json.ts';

/**
 * An absolute http(s) address without a name and password in it, or null. `javascript:` and `data:`
 * addresses would be run by whoever opens them, and `fetch` refuses credentials.
 */
export function readWebAddress(text: unknown): URL | null {
  if (!isText(text) || text.length > longestAddress) return null;
  try {
    const url = new URL(text);
    const isPlain = /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
    return isPlain ? url : null;
  } catch {
    return null;
  }
}

const longestAddress = 8_000;
