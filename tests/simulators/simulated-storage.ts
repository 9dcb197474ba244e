/** `localStorage` as browsers have it: it may be full, or refuse every access where cookies are blocked. */
export class SimulatedStorage implements Storage {
  [name: string]: unknown;
  state: 'ok' | 'full' | 'blocked' = 'ok';
  readonly #values: Map<string, string>;

  constructor(given: Record<string, string> = {}) {
    this.#values = new Map(Object.entries(given));
  }

  get length(): number {
    return this.#open().size;
  }

  key(index: number): string | null {
    return [...this.#open().keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#open().get(String(key)) ?? null;
  }

  setItem(key: string, value: string): void {
    const values = this.#open();
    if (this.state === 'full') throw new DOMException('Full.', 'QuotaExceededError');
    values.set(String(key), String(value));
  }

  removeItem(key: string): void {
    this.#open().delete(String(key));
  }

  clear(): void {
    this.#open().clear();
  }

  /** What is kept, whatever the page may read of it. */
  entries(): [key: string, value: string][] {
    return [...this.#values];
  }

  #open(): Map<string, string> {
    if (this.state === 'blocked') throw new DOMException('Access is denied.', 'SecurityError');
    return this.#values;
  }
}
