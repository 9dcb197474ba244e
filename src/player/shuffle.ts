/**
 * The same items in an order that depends only on `seed` and `name`: stable within an attempt,
 * different between attempts and scenes. Fisher and Yates' shuffle over a small generator.
 */
export function shuffle<Item>(items: readonly Item[], seed: number, name: string): Item[] {
  const shuffled = [...items];
  let state = seed;
  for (const letter of name) state = Math.imul(state ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    const moved = shuffled[last] as Item;
    shuffled[last] = shuffled[other] as Item;
    shuffled[other] = moved;
  }
  return shuffled;
}

/** A new attempt's seed, 0 to 1,295: two letters of base 36. */
export function newSeed(random: () => number): number {
  return Math.floor(random() * 1296);
}
