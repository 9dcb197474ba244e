/*
 * The shape of data that came in a message, which may be anything. Each says whether a value has one. They
 * read own fields only, and give up where a value is nested deeper than any story.
 */
export type Shape = (value: unknown, depth?: number) => boolean;

export const text: Shape = (value) => typeof value === 'string';
export const flag: Shape = (value) => typeof value === 'boolean';
export const number: Shape = (value) => typeof value === 'number' && Number.isFinite(value);
export const nothing: Shape = (value) => value === null;

export const oneOf =
  (...values: readonly unknown[]): Shape =>
  (value) =>
    values.includes(value);

export const either =
  (...shapes: readonly Shape[]): Shape =>
  (value, depth = 0) =>
    shapes.some((shape) => shape(value, depth));

export const listOf =
  (shape: Shape): Shape =>
  (value, depth = 0) =>
    depth < deepest && Array.isArray(value) && value.every((item) => shape(item, depth + 1));

/** Any names, values of one shape. */
export const recordOf =
  (shape: Shape): Shape =>
  (value, depth = 0) =>
    depth < deepest &&
    isRecord(value) &&
    Object.values(value).every((one) => shape(one, depth + 1));

/** These fields at least; a name that ends in `?` may be missing. */
export const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value, depth = 0) =>
    depth < deepest &&
    isRecord(value) &&
    Object.entries(shapes).every(([name, shape]) => {
      const plain = name.replace(/\?$/, '');
      if (!Object.hasOwn(value, plain)) return plain !== name;
      const own = value[plain];
      return (plain !== name && own === undefined) || shape(own, depth + 1);
    });

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Prose of quotations in quotations in lists is some twenty deep. */
const deepest = 200;
