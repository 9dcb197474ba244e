/**
 * Saves a file, through an address that exists only inside this page. `type` is a media type such as
 * `text/csv`; text is written as UTF-8.
 */
export function downloadFile(name: string, type: string, content: string | Uint8Array): void {
  const isText = typeof content === 'string';
  // A copy, because a Blob takes no bytes of shared memory.
  const parts = [isText ? content : new Uint8Array(content)];
  const blob = new Blob(parts, { type: isText ? `${type};charset=utf-8` : type });
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
