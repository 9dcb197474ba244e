/**
 * Gives each triple of whole numbers a number, 0, 1, 2, …: a hash table in typed arrays, because a million
 * keys as texts would take ten times the room. Open addressing, at most half full.
 */
export function createKeyTable(): KeyTable {
  let slots = new Int32Array(2 * firstCapacity).fill(-1);
  let keys = emptyKeys(firstCapacity);
  let size = 0;

  function place(a: number, b: number, c: number): number {
    const mask = slots.length - 1;
    let slot = mixNumbers(a, b, c) & mask;
    for (;;) {
      const key = slots[slot] ?? -1;
      if (key === -1) return slot;
      if (keys.a[key] === a && keys.b[key] === b && keys.c[key] === c) return slot;
      slot = (slot + 1) & mask;
    }
  }

  function grow(): void {
    const wider = emptyKeys(2 * size);
    wider.a.set(keys.a);
    wider.b.set(keys.b);
    wider.c.set(keys.c);
    keys = wider;
    slots = new Int32Array(4 * size).fill(-1);
    for (let key = 0; key < size; key += 1) {
      slots[place(keys.a[key] ?? 0, keys.b[key] ?? 0, keys.c[key] ?? 0)] = key;
    }
  }

  return {
    get size() {
      return size;
    },
    get keys() {
      return keys;
    },
    add(a, b, c) {
      const slot = place(a, b, c);
      const known = slots[slot] ?? -1;
      if (known !== -1) return known;
      keys.a[size] = a;
      keys.b[size] = b;
      keys.c[size] = c;
      slots[slot] = size;
      size += 1;
      if (size === keys.a.length) grow();
      return size - 1;
    },
  };
}

/** A whole number of 32 bits in which every bit depends on all three. */
export function mixNumbers(a: number, b: number, c: number): number {
  let mixed = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(c, 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 16);
}

function emptyKeys(capacity: number): Keys {
  return {
    a: new Int32Array(capacity),
    b: new Int32Array(capacity),
    c: new Int32Array(capacity),
  };
}

const firstCapacity = 256;

interface Keys {
  a: Int32Array;
  b: Int32Array;
  c: Int32Array;
}

export interface KeyTable {
  readonly size: number;
  /** The triples by their numbers; only the first `size` mean anything, and only until the next `add`. */
  readonly keys: Readonly<Keys>;
  /** The number of a triple of whole numbers of 32 bits. */
  add(a: number, b: number, c: number): number;
}
