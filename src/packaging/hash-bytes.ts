/**
 * SHA-256 as 64 lower-case hexadecimal digits; null in a browser whose page has no secure address, which
 * gives no Web Crypto.
 */
export async function hashBytes(bytes: Uint8Array): Promise<string | null> {
  const { subtle } = globalThis.crypto as Partial<Crypto>;
  if (!subtle) return null;
  const hash = await subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
