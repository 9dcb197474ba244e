/** A title that no heading of a story has yet: `New scene`, `New scene 2` … `taken` are ids; the title has plain words only. */
export function freeTitle(title: string, taken: Iterable<string>): string {
  const ids = new Set(taken);
  const id = title
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
  for (let count = 1; ; count += 1) {
    if (count === 1 ? !ids.has(id) : !ids.has(`${id}-${count}`)) {
      return count === 1 ? title : `${title} ${count}`;
    }
  }
}
