import type { CmiValueType } from './value-types.ts';

/** One element of a data model. `n` in a name stands for an index. */
export interface CmiElement {
  name: string;
  access: 'read-only' | 'read-write' | 'write-only';
  /** `response` and `pattern` depend on the type of the interaction. */
  type: CmiValueType | 'response' | 'pattern';
  /** What a package reads before anybody has set it; without one, the element has no value yet. */
  initial?: string;
}

/** The elements of one standard. */
export class ElementTable {
  readonly #byName: ReadonlyMap<string, CmiElement>;

  constructor(elements: readonly CmiElement[]) {
    this.#byName = new Map(elements.map((element) => [element.name, element]));
  }

  /**
   * Finds an element by the name a package used, `cmi.interactions.3.id`; undefined when the standard has
   * no such element. Indexes have no leading zeros.
   */
  find(name: string): CmiElement | undefined {
    return this.#byName.get(name.replace(/\.(0|[1-9]\d{0,4})(?=\.)/g, '.n'));
  }
}

/** Whether the name asks about the model itself: `_children`, `_count` or `_version`. */
export function isKeyword(name: string): boolean {
  return /\._(children|count|version)$/.test(name);
}
