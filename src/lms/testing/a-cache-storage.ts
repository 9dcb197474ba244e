/** The browser's Cache Storage as far as packages from the studio use it, made of values. */
export class ACacheStorage {
  readonly entries = new Map<string, Response>();
  /** What a browser without room says. */
  fullAfter = Number.POSITIVE_INFINITY;
  #isOpen = false;

  readonly asCaches = {
    has: async () => this.#isOpen,
    open: async () => {
      this.#isOpen = true;
      return this.#cache;
    },
    match: async (url: string, { ignoreSearch = false } = {}) =>
      this.entries.get(ignoreSearch ? url.replace(/\?.*$/, '') : url)?.clone(),
  } as unknown as CacheStorage;

  readonly #cache = {
    put: async (url: string, response: Response) => {
      if (this.entries.size >= this.fullAfter) {
        throw new DOMException('Quota exceeded.', 'QuotaExceededError');
      }
      this.entries.set(url, response);
    },
    match: async (url: string) => this.entries.get(url)?.clone(),
    keys: async () => [...this.entries.keys()].map((url) => new Request(url)),
    delete: async ({ url }: Request) => this.entries.delete(url),
  };
}
