/**
 * A name that every LMS unpacks and serves: lower case, hyphens, at most 60 characters and its ending, and
 * not one of `taken` (in whatever capitals): `Ward board (final).PNG` becomes `ward-board-final.png`.
 */
export function namePicture(name: string, ending: string, taken: readonly string[]): string {
  const plain = name
    .replace(/\.[^./\\]*$/, '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  const stem = plain === '' || isDevice.test(plain) ? `picture-${plain}`.replace(/-$/, '') : plain;
  const used = new Set(taken.map((one) => one.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const found = `${stem}${count === 1 ? '' : `-${count}`}.${ending}`;
    if (!used.has(found)) return found;
  }
}

/** Whether a story can use a file under the name that it has: what packages take, without a folder. */
export function isPictureName(name: string): boolean {
  return (
    /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.[A-Za-z0-9]+$/.test(name) &&
    name.length <= 100 &&
    !isDevice.test(name)
  );
}

/** Names that Windows keeps for itself, with whatever ending. */
const isDevice = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
