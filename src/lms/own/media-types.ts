const mediaTypes = new Map([
  ['avif', 'image/avif'],
  ['css', 'text/css;charset=utf-8'],
  ['gif', 'image/gif'],
  ['html', 'text/html;charset=utf-8'],
  ['jpeg', 'image/jpeg'],
  ['jpg', 'image/jpeg'],
  ['js', 'text/javascript;charset=utf-8'],
  ['json', 'application/json'],
  ['png', 'image/png'],
  ['svg', 'image/svg+xml'],
  ['txt', 'text/plain;charset=utf-8'],
  ['webp', 'image/webp'],
  ['xml', 'application/xml'],
  ['xsd', 'application/xml'],
]);

/** What a file is served as, by the end of its name; bytes that no browser shows where it is not known. */
export function mediaTypeOf(path: string): string {
  const ending = /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return mediaTypes.get(ending) ?? 'application/octet-stream';
}
