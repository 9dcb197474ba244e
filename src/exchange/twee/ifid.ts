/**
 * The number by which Twine knows a story: a UUID in capitals, of the shape of version 4, made from
 * the scenario's id so that it stays the same from one export to the next. Source: Treaty of Babel, IFID;
 * Twine's formats check for this shape.
 */
export function makeIfid(id: string): string {
  const hex = [1, 2, 3, 4].map((seed) => hash(`${seed}:beyond-the-canteen/${id}`)).join('');
  const variant = '89AB'.charAt(Number.parseInt(hex.charAt(16), 16) % 4);
  const digits = `${hex.slice(0, 12)}4${hex.slice(13, 16)}${variant}${hex.slice(17)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** FNV-1a with a last stir, 32 bits as eight hexadecimal digits. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value ^= value >>> 13;
  return (value >>> 0).toString(16).padStart(8, '0').toUpperCase();
}
