/**
 * FNV-1a, 32 bits, as seven characters of base 36. Any one changed character gives another
 * checksum; it guards against damage, not against forgery.
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
