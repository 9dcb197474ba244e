import * as z from 'zod/mini';
import type { MappedField, Mapping } from '../read/reading.ts';
import { mappedFields } from './mapped-fields.ts';

/** Where the choices of the mapping screen are: `{"version":1,"mappings":[{"key":"…","mapping":{…}}]}`. */
export const mappingsStorageKey = 'beyond-the-canteen.insights.mappings';

const formatVersion = 1;
const mostKept = 50;

const header = z.string().check(z.maxLength(500));

const mappingSchema = z.object({
  kind: z.enum(['records', 'people']),
  columns: z.partialRecord(
    z.enum(Object.keys(mappedFields) as [MappedField, ...MappedField[]]),
    header,
  ),
  dateOrder: z.enum(['day first', 'month first']),
});

const keptSchema = z.object({
  version: z.literal(formatVersion),
  mappings: z.array(z.object({ key: header, mapping: mappingSchema })).check(z.maxLength(mostKept)),
});

/**
 * What HR said about the columns of files that were not recognised, for files of the same shape. Only the
 * names of columns are kept, never what is in them. What cannot be kept, or read again, is asked again.
 */
export class MappingMemory {
  readonly #findStorage: () => MappingStorage | null | undefined;

  /** `findStorage` may throw, as `window.localStorage` does where cookies are blocked. */
  constructor(findStorage: () => MappingStorage | null | undefined) {
    this.#findStorage = findStorage;
  }

  /** How many are kept. */
  get size(): number {
    return this.#read().length;
  }

  recall(key: string): Mapping | null {
    return this.#read().find((one) => one.key === key)?.mapping ?? null;
  }

  /** Says whether it could be kept. The oldest makes room. */
  keep(key: string, mapping: Mapping): boolean {
    const others = this.#read().filter((one) => one.key !== key);
    return this.#write([...others, { key, mapping }].slice(-mostKept));
  }

  forget(key: string): void {
    const kept = this.#read();
    if (kept.some((one) => one.key === key)) this.#write(kept.filter((one) => one.key !== key));
  }

  forgetAll(): void {
    try {
      this.#findStorage()?.removeItem(mappingsStorageKey);
    } catch {
      // Where nothing can be kept, nothing is.
    }
  }

  #read(): Kept[] {
    try {
      const text = this.#findStorage()?.getItem(mappingsStorageKey);
      if (!text) return [];
      return keptSchema.parse(JSON.parse(text)).mappings as Kept[];
    } catch {
      return [];
    }
  }

  #write(mappings: readonly Kept[]): boolean {
    try {
      const storage = this.#findStorage();
      storage?.setItem(mappingsStorageKey, JSON.stringify({ version: formatVersion, mappings }));
      return storage !== null && storage !== undefined;
    } catch {
      return false;
    }
  }
}

interface Kept {
  key: string;
  mapping: Mapping;
}

export type MappingStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
