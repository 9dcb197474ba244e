import { findCmiElement, isKeyword } from './cmi-elements.ts';
import { findResponseType } from './cmi-responses.ts';

/**
 * What a package has written, element by element, and whether the next write is allowed. The order of
 * first writing is kept, so a saved model can be replayed from the top.
 */
export class CmiModel {
  readonly #values = new Map<string, string>();
  readonly #counts = new Map<string, number>();

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

  /** Why SCORM 1.2 refuses this write, or null when it is allowed. */
  refuseSet(name: string, value: string): Refusal | null {
    if (isKeyword(name)) {
      return refuse('402', `${name} describes the data model, so it cannot be set.`);
    }
    const element = findCmiElement(name);
    if (!element) return refuse('401', unknownElement(name));
    if (element.access === 'read-only') {
      return refuse('403', `${name} belongs to the LMS, so a package can only read it.`);
    }
    for (const { collection, index } of listIndexes(name)) {
      if (index > this.count(collection)) {
        return refuse(
          '201',
          `Unexpected index ${index} in ${name}, expected at most ${this.count(collection)}: members of ${collection} are written one after the other.`,
        );
      }
    }
    const type =
      element.type === 'response' ? findResponseType(this.#typeOfInteraction(name)) : element.type;
    if (type.accepts(value)) return null;
    return refuse('405', `Unexpected ${quote(value)} in ${name}, expected ${type.expected}.`);
  }

  /** Why SCORM 1.2 refuses to tell this value, or null when it may be told. */
  refuseGet(name: string): Refusal | null {
    if (isKeyword(name)) return null;
    const element = findCmiElement(name);
    if (!element) return refuse('401', unknownElement(name));
    if (element.access === 'write-only') {
      return refuse('404', `${name} can be written and never read.`);
    }
    for (const { collection, index } of listIndexes(name)) {
      if (index >= this.count(collection)) {
        return refuse(
          '201',
          `Unexpected index ${index} in ${name}, expected one below ${this.count(collection)}, the number of members of ${collection}.`,
        );
      }
    }
    return null;
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
export function readCmiModel(saved: unknown): CmiModel {
  const model = new CmiModel();
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

function unknownElement(name: string): string {
  return `SCORM 1.2 has no element ${quote(name)}.`;
}

function quote(value: string): string {
  return value.length > 60
    ? `text of ${value.length.toLocaleString('en-GB')} characters`
    : JSON.stringify(value);
}

export type CmiEntry = [name: string, value: string];

/** An error code of SCORM 1.2 and a sentence for the person who has to mend the package. */
export interface Refusal {
  code: string;
  diagnostic: string;
}
