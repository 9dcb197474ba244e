/**
 * SHA-256 of a file's bytes in hexadecimal, as `sha256sum` prints it; empty for a file of more than 256 MB.
 * The browser's own digest wants the whole file at once, and one of our own, piece by piece, would
 * take longer than the reading does. So memory holds the file once while it is digested, which the browser
 * does beside other work: for tables at the beginning, when nothing else is held yet.
 */
export async function findFingerprint(file: Blob): Promise<string> {
  if (file.size > largest) return '';
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const noFingerprint =
  'The file is larger than 256 MB, so it has no fingerprint here. If your evidence needs one, work out its SHA-256 with another tool.';

const largest = 256 * 1024 * 1024;
