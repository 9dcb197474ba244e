/** A catalogue's type: the same keys, any words, and functions of the same values. */
export type Wording<Part> = Part extends string
  ? string
  : Part extends (...values: infer Values) => string
    ? (...values: Values) => string
    : { [Key in keyof Part]: Wording<Part[Key]> };
