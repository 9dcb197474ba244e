/**
 * Numbers that look random and are the same every time: a linear congruential generator with the constants
 * of Numerical Recipes, and its upper bits mixed. Good enough for made-up data, and for nothing else.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const mixed = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    isTrue: (share) => next() < share,
    pick: (list) => list[Math.floor(next() * list.length)],
    pickWeighted(list, weightOf) {
      const total = list.reduce((sum, one) => sum + weightOf(one), 0);
      let left = next() * total;
      return list.find((one) => {
        left -= weightOf(one);
        return left < 0;
      });
    },
  };
}

/** A seed of its own for each text. */
export function seedOf(text: string): number {
  let seed = 2_166_136_261;
  for (const letter of text) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return seed >>> 0;
}

export interface Random {
  /** From 0 to under 1. */
  next(): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  isTrue(share: number): boolean;
  /** Nothing from an empty list. */
  pick<One>(list: readonly One[]): One | undefined;
  pickWeighted<One>(list: readonly One[], weightOf: (one: One) => number): One | undefined;
}
