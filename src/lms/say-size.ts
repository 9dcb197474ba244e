/** Says the size of a file as a file manager does: `412 kB`, `1.3 MB`; a kilobyte has 1,000 bytes. */
export function saySize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const kilobytes = Math.ceil(bytes / 1000);
  return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
