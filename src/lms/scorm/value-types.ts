/**
 * A data type of the data model, with the sentence an administrator reads when a value is refused.
 * `expected` completes 'Unexpected "x", expected …'.
 */
export interface CmiValueType {
  expected: string;
  accepts(value: string): boolean;
  /**
   * Where the standard tells a value of the wrong form from one out of range: whether a value of the right
   * form lies in it.
   */
  isInRange?(value: string): boolean;
}

/** Any text up to a length, counted as JavaScript does, in UTF-16 units. */
export function stringType(maxChars: number): CmiValueType {
  return {
    expected: `at most ${maxChars.toLocaleString('en-GB')} characters`,
    accepts: (value) => value.length <= maxChars,
  };
}

/** Exactly one of the words. An empty word is shown as "" in the sentence. */
export function vocabularyType(...words: string[]): CmiValueType {
  return {
    expected: `one of ${words.map((word) => (word === '' ? '""' : word)).join(', ')}`,
    accepts: (value) => words.includes(value),
  };
}
