import type { TextStorage } from '../local.ts';

/** One entry of the browser's storage, which may be missing, full, or throw at any access. */
export function openKeptText(storage: TextStorage | null, key: string): KeptText {
  return {
    read() {
      try {
        return String(storage?.getItem(key) ?? '');
      } catch {
        return '';
      }
    },
    write(text) {
      try {
        if (text === '') storage?.removeItem(key);
        else storage?.setItem(key, text);
      } catch {
        // What cannot be kept lives as long as the page.
      }
    },
  };
}

export interface KeptText {
  /** Empty where there is none. */
  read(): string;
  /** An empty text takes the entry away. */
  write(text: string): void;
}
