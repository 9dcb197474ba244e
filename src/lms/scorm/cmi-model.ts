import { type ElementTable, isKeyword } from './element-table.ts';
import type { CmiValueType } from './value-types.ts';

/**
 * What a package has written, element by element, and whether the next write is allowed. The order of
 * first writing is kept, so a saved model can be replayed from the top.
 */
export class CmiModel {
  readonly #rules: CmiRules;
  readonly #values = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  /** What the LMS tells the package; never part of what is saved. */
  readonly #given = new Map<string, string>();

  constructor(rules: CmiRules) {
    this.#rules = rules;
  }

  get(name: string): string | undefined {
    return this.#values.get(name);
  }

  /** How many members a collection has: `cmi.interactions`, `cmi.interactions.0.objectives`. */
  count(collection: string): number {
    return this.#counts.get(collection) ?? 0;
  }

  entries(): CmiEntry[] {
    return [...this.#values];
  }

  /** Writes without asking; call `refuseSet` first. */
  set(name: string, value: string): void {
    this.#values.set(name, value);
    for (const { collection, index } of listIndexes(name)) {
      this.#counts.set(collection, Math.max(this.count(collection), index + 1));
    }
  }

  delete(name: string): void {
    this.#values.delete(name);
  }

  /** Notes what the LMS itself tells the package. */
  give(entries: readonly CmiEntry[]): void {
    for (const [name, value] of entries) this.#given.set(name, value);
  }

  /** Why the standard refuses this write, or null when it is allowed. */
  refuseSet(name: string, value: string): Refusal | null {
    const { codes, elements } = this.#rules;
    if (isKeyword(name)) {
      return refuse(codes.keyword, `${name} describes the data model, so it cannot be set.`);
    }
    const element = elements.find(name);
    if (!element) return this.#refuseUnknown(name, codes.setNothing);
    if (element.access === 'read-only') {
      return refuse(codes.readOnly, `${name} belongs to the LMS, so a package can only read it.`);
    }
    const problem = this.#refuseGap(name) ?? this.#rules.refuseOrder(this, name, value);
    if (problem) return problem;
    const type =
      typeof element.type === 'string'
        ? this.#rules.findResponseType(element.type, this.#typeOfInteraction(name))
        : element.type;
    const sentence = `Unexpected ${quote(value)} in ${name}, expected ${type.expected}.`;
    if (!type.accepts(value)) return refuse(codes.mismatch, sentence);
    return type.isInRange?.(value) === false ? refuse(codes.outOfRange, sentence) : null;
  }

  /** Why the standard refuses to tell this value, or null when it may be told. */
  refuseGet(name: string): Refusal | null {
    const { codes, elements } = this.#rules;
    if (isKeyword(name)) return null;
    const element = elements.find(name);
    if (!element) return this.#refuseUnknown(name, codes.getNothing);
    if (element.access === 'write-only') {
      return refuse(codes.writeOnly, `${name} can be written and never read.`);
    }
    for (const { collection, index } of listIndexes(name)) {
      if (index >= this.count(collection)) {
        return refuse(
          codes.getBeyond,
          `Unexpected index ${index} in ${name}, expected one below ${this.count(collection)}, the number of members of ${collection}.`,
        );
      }
    }
    if (codes.withoutValue === undefined || element.initial !== undefined) return null;
    if (this.#values.has(name) || this.#given.has(name)) return null;
    return refuse(codes.withoutValue, `${name} has no value yet: nobody has set it.`);
  }

  #refuseGap(name: string): Refusal | null {
    for (const { collection, index } of listIndexes(name)) {
      if (index > this.count(collection)) {
        return refuse(
          this.#rules.codes.setGap,
          `Unexpected index ${index} in ${name}, expected at most ${this.count(collection)}: members of ${collection} are written one after the other.`,
        );
      }
    }
    return null;
  }

  #refuseUnknown(name: string, codeOfNothing: string): Refusal {
    return name === ''
      ? refuse(codeOfNothing, 'Unexpected empty text as the name of an element.')
      : refuse(this.#rules.codes.unknown, `${this.#rules.title} has no element ${quote(name)}.`);
  }

  #typeOfInteraction(name: string): string | undefined {
    const interaction = /^cmi\.interactions\.\d+/.exec(name)?.[0];
    return this.#values.get(`${interaction}.type`);
  }
}

/**
 * Rebuilds a model from what was saved, `[["cmi.suspend_data", "1~…"], …]`. The saved text is hostile
 * until validated: every entry has to pass the rules that a package's own write has to pass, and what
 * does not is left out.
 */
export function readCmiModel(saved: unknown, rules: CmiRules): CmiModel {
  const model = new CmiModel(rules);
  if (!Array.isArray(saved)) return model;
  for (const entry of saved) {
    if (!Array.isArray(entry)) continue;
    const [name, value] = entry as unknown[];
    if (typeof name !== 'string' || typeof value !== 'string') continue;
    if (model.refuseSet(name, value) === null) model.set(name, value);
  }
  return model;
}

function listIndexes(name: string): { collection: string; index: number }[] {
  return [...name.matchAll(/\.(\d+)\./g)].map((found) => ({
    collection: name.slice(0, found.index),
    index: Number(found[1]),
  }));
}

function refuse(code: string, diagnostic: string): Refusal {
  return { code, diagnostic };
}

/** A value as a sentence shows it: quoted, or counted when it is long. */
export function quote(value: string): string {
  return value.length > 60
    ? `text of ${value.length.toLocaleString('en-GB')} characters`
    : JSON.stringify(value);
}

export type CmiEntry = [name: string, value: string];

/** An error code of the standard and a sentence for the person who has to mend the package. */
export interface Refusal {
  code: string;
  diagnostic: string;
}

/** What one standard says about its data model. */
export interface CmiRules {
  /** `SCORM 1.2`, for sentences. */
  title: string;
  elements: ElementTable;
  codes: {
    keyword: string;
    unknown: string;
    /** An empty name. */
    setNothing: string;
    getNothing: string;
    readOnly: string;
    writeOnly: string;
    setGap: string;
    getBeyond: string;
    mismatch: string;
    outOfRange: string;
    /** Absent where an element without a value is read as empty text. */
    withoutValue?: string;
  };
  /** What must have been written before, and what must stay as it is. */
  refuseOrder(model: CmiModel, name: string, value: string): Refusal | null;
  findResponseType(kind: 'response' | 'pattern', interactionType: string | undefined): CmiValueType;
}
